import type { Problem } from '../problem.ts';
import { filedRecords, type Rule } from '../rule.ts';
import { isBefore, placed } from './placed-dates.ts';

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
	check: (records) =>
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
