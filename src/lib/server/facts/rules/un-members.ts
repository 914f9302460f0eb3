import { parsePartialDate } from '#lib/dates/partial-date.ts';
import type { UnMembership } from '#lib/facts/records.ts';
import type { Problem } from '../problem.ts';
import { countryFile, filedRecords, type Rule } from '../rule.ts';

/** The day on which the Charter took effect: nobody was a member before. */
const CHARTER = '1945-10-24';

export const membersHaveDates: Rule = {
	law: 'a member of the United Nations says since when, and nobody else is a member to this day',
	check: ({ countries }) =>
		[...countries].flatMap(([id, { membership, united_nations = [] }]): Problem[] => {
			const isMember = united_nations.length > 0 && united_nations.at(-1)!.until === undefined;
			if (isMember === (membership === 'un-member')) return [];
			return [
				{
					file: countryFile(id),
					path: 'united_nations',
					what: isMember
						? `has no end, although the membership is ${membership}`
						: 'does not reach to the present, although the membership is un-member',
					mend: 'give the day of admission and the day on which a membership ended, or correct `membership`'
				}
			];
		})
};

const problemOf = (
	{ from, until }: UnMembership,
	before: UnMembership | undefined,
	limit: string
): Pick<Problem, 'what' | 'mend'> | null => {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(from) || (until && !/^\d{4}-\d{2}-\d{2}$/.test(until)))
		return { what: 'is not dated to the day', mend: 'write a day, as in 1991-09-17' };
	if (from < CHARTER)
		return { what: `${from} lies before the United Nations`, mend: `not before ${CHARTER}` };
	if (until && until <= from)
		return { what: `${until} is not later than ${from}`, mend: 'correct one of the two' };
	if (before && (!before.until || before.until > from))
		return { what: 'begins before the one above it ended', mend: 'give the one above an earlier `until`' };
	if ((until ?? from) > limit)
		return { what: `${until ?? from} is later than ${limit}`, mend: 'correct the date' };
	return null;
};

export const membershipsFollowEachOther: Rule = {
	law: 'memberships of the United Nations are dated to the day, lie after its Charter and within the life of the state, and follow each other',
	check: (records) =>
		filedRecords(records).flatMap(({ file, record }) => {
			const ended = 'ended' in record ? parsePartialDate(record.ended) : null;
			const limit = ended ? ended.latest : records.edition.checked_up_to;
			return (record.united_nations ?? []).flatMap((membership, i, all): Problem[] => {
				const problem = problemOf(membership, all[i - 1], limit);
				return problem ? [{ file, path: `united_nations[${i}]`, ...problem }] : [];
			});
		})
};
