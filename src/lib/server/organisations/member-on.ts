import { daySpan, FIRST_DAY_OF_ALL, LAST_DAY_OF_ALL, type Day } from '#lib/dates/partial-date.ts';
import type { Organisation, OrganisationTie } from '#lib/facts/records.ts';

/** The days of a tie: surely from `since` to the day before `until`, possibly from `earliest` to the day before `latest`. */
export interface TieDays {
	readonly earliest: Day;
	readonly since: Day;
	readonly until: Day;
	readonly latest: Day;
}

/** The days of a tie by the rule of claims; null where it is not known when it began, or it never did. */
export function daysOfTie({ joined, left }: OrganisationTie): TieDays | null {
	if (joined === undefined) return null;
	const began = daySpan(joined);
	const ended = left === undefined ? { earliest: LAST_DAY_OF_ALL, latest: LAST_DAY_OF_ALL } : daySpan(left);
	return { earliest: began.earliest, since: began.latest, until: ended.earliest, latest: ended.latest };
}

/** Whether North Korea was surely a member of a body on a day; other ties do not count. */
export const memberOn = ({ ties }: Organisation, day: Day): boolean =>
	ties.some((tie) => {
		if (tie.role !== 'member') return false;
		const { since, until } = daysOfTie(tie) ?? { since: LAST_DAY_OF_ALL, until: FIRST_DAY_OF_ALL };
		return since <= day && day < until;
	});
