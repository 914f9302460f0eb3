import { parsePartialDate } from '#lib/dates/partial-date.ts';
import type { Mission } from '#lib/facts/records.ts';
import type { Problem } from '../problem.ts';
import { CONTEXT_FILE, filedRecords, type Filed, type Records, type Rule } from '../rule.ts';

const span = (date: string | undefined) => parsePartialDate(date ?? '');
const isBefore = (date: string | undefined, limit: string | undefined): boolean => {
	const [a, b] = [span(date), span(limit)];
	return a !== null && b !== null && a.latest < b.earliest;
};

/** The dates of a mission that say when it was there. */
const datesOf = ({ opened, closed, as_of, without_staff = [] }: Mission): [string, string | undefined][] => [
	['opened', opened],
	['closed', closed],
	['as_of', as_of],
	...without_staff.flatMap(({ from, to }, i): [string, string | undefined][] => [
		[`without_staff[${i}].from`, from],
		[`without_staff[${i}].to`, to]
	])
];

/** Every date of an event or mission of a record with its place. */
const placed = ({ record }: Filed): { path: string; date: string }[] =>
	[
		...(record.events ?? []).map(({ date }, i) => ({ path: `events[${i}].date`, date })),
		...(record.missions ?? []).flatMap((mission, i) =>
			datesOf(mission).map(([field, date]) => ({ path: `missions[${i}].${field}`, date }))
		)
	].filter((entry): entry is { path: string; date: string } => entry.date !== undefined);

export const nothingBeforeTheMap: Rule = {
	law: 'no event and no mission is older than the DPRK, no world event older than the year of its founding',
	check: (records) => {
		const { first_day } = records.edition;
		const mend = `correct the date: the DPRK was proclaimed on ${first_day}`;
		const own = filedRecords(records).flatMap((filed) =>
			placed(filed)
				.filter(({ date }) => isBefore(date, first_day))
				.map(({ path, date }): Problem => ({
					file: filed.file,
					path,
					what: `${date} is older than the DPRK`,
					mend
				}))
		);
		const world = records.context.flatMap(({ date }, i): Problem[] =>
			isBefore(date, first_day.slice(0, 4))
				? [{ file: CONTEXT_FILE, path: `[${i}].date`, what: `${date} is older than the map`, mend }]
				: []
		);
		return [...own, ...world];
	}
};

export const oldStatesAreBefore1948: Rule = {
	law: 'a state that is older than 1948 is written as before-1948',
	check: (records) =>
		filedRecords(records).flatMap(({ file, record }): Problem[] =>
			isBefore(record.sovereign_since, '1948')
				? [
						{
							file,
							path: 'sovereign_since',
							what: `${record.sovereign_since} is older than the map`,
							mend: 'write before-1948, or correct the date'
						}
					]
				: []
		)
};

export const earlyTiesSaySo: Rule = {
	law: 'an event before the state was sovereign says so, and no other',
	check: (records) =>
		filedRecords(records).flatMap(({ file, record }) =>
			(record.events ?? []).flatMap(({ date, before_sovereignty, note }, i): Problem[] => {
				const isEarly = isBefore(date, record.sovereign_since);
				if (isEarly === Boolean(before_sovereignty) && (!isEarly || note)) return [];
				return [
					{
						file,
						path: `events[${i}].date`,
						what: isEarly
							? `${date} lies before the state was sovereign (${record.sovereign_since}), and the event does not say so`
							: `${date} does not lie before the state was sovereign, although the event says so`,
						mend: isEarly
							? 'correct the date; relations with a movement that became the state get before_sovereignty: true and a note'
							: 'remove before_sovereignty, or correct the date'
					}
				];
			})
		)
};

export const earlyMissionsWereOpenedByAnother: Rule = {
	law: 'a mission that is older than the state was opened by a predecessor of it',
	check: (records) =>
		filedRecords(records).flatMap(({ file, record }) =>
			(record.missions ?? []).flatMap(({ opened, opened_as }, i): Problem[] => {
				const heirs = 'predecessors' in record ? (record.predecessors ?? []) : [];
				const known = opened_as === undefined || heirs.some(({ state }) => state === opened_as);
				const told = record.events?.some(({ before_sovereignty }) => before_sovereignty);
				if (known && (opened_as || told || !isBefore(opened, record.sovereign_since))) return [];
				return [
					{
						file,
						path: `missions[${i}].${known ? 'opened' : 'opened_as'}`,
						what: known
							? `${opened} lies before the state was sovereign (${record.sovereign_since})`
							: `"${opened_as}" is no predecessor of this state`,
						mend: 'correct the date, or name in opened_as the predecessor that opened the mission'
					}
				];
			})
		)
};

export const nothingAfterTheEnd: Rule = {
	law: 'a state that ended has no event and no mission later than its end',
	check: (records: Records) =>
		filedRecords(records).flatMap((filed) => {
			const { record, file } = filed;
			if (!('ended' in record)) return [];
			return placed(filed)
				.filter(({ date }) => isBefore(record.ended, date))
				.map(({ path, date }): Problem => ({
					file,
					path,
					what: `${date} is later than the end of the state (${record.ended})`,
					mend: 'correct the date, or move it to the record of the country that came after'
				}));
		})
};
