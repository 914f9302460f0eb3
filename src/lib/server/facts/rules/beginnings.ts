import type { Problem } from '../problem.ts';
import { CONTEXT_FILE, filedRecords, predecessorFile, ROK_FILE, type Rule } from '../rule.ts';
import { isBefore, placed } from './placed-dates.ts';

export const nothingBeforeTheMap: Rule = {
	law: 'no event, no mission and no end of a state is older than the DPRK, no world event and no relations of South Korea older than the year of the founding',
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
		const ended = [...records.predecessors].flatMap(([id, record]): Problem[] =>
			isBefore(record.ended, first_day)
				? [{ file: predecessorFile(id), path: 'ended', what: `${record.ended} is older than the DPRK`, mend }]
				: []
		);
		const world = records.context.flatMap(({ date }, i): Problem[] =>
			isBefore(date, first_day.slice(0, 4))
				? [{ file: CONTEXT_FILE, path: `[${i}].date`, what: `${date} is older than the map`, mend }]
				: []
		);
		const south = Object.entries(records.rok.countries).flatMap(([id, events]) =>
			events.flatMap(({ date }, i): Problem[] =>
				isBefore(date, first_day.slice(0, 4))
					? [
							{
								file: ROK_FILE,
								path: `countries.${id}[${i}].date`,
								what: `${date} is older than both Koreas`,
								mend
							}
						]
					: []
			)
		);
		return [...own, ...ended, ...world, ...south];
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
