import { isDay, parsePartialDate } from '#lib/dates/partial-date.ts';
import type { Problem } from '../problem.ts';
import { CORRECTIONS_FILE, type Rule } from '../rule.ts';
import { outOfOrder, unknownCountry } from './context.ts';

export const correctionsNameCountries: Rule = {
	law: 'every country that a correction names stands in the register',
	check: ({ corrections, countries }) =>
		corrections.flatMap(({ country }, i) =>
			countries.has(country) ? [] : [unknownCountry(CORRECTIONS_FILE, `[${i}].country`, country)]
		)
};

export const correctionsAreInOrder: Rule = {
	law: 'corrections stand in the order of their days',
	check: ({ corrections }) =>
		outOfOrder(corrections.map(({ date }) => date)).map((i) => ({
			file: CORRECTIONS_FILE,
			path: `[${i}].date`,
			what: `${corrections[i]!.date} comes after ${corrections[i - 1]!.date}`,
			mend: 'move the entry up'
		}))
};

export const correctionsAreOfDays: Rule = {
	law: 'a correction was made on a day, and is of days that end after they began',
	check: ({ corrections }) =>
		corrections.flatMap(({ date, from, until }, i): Problem[] => {
			const told = (path: string, what: string, mend: string): Problem => ({
				file: CORRECTIONS_FILE,
				path: `[${i}].${path}`,
				what,
				mend
			});
			const [first, last] = [parsePartialDate(from), parsePartialDate(until)];
			const mended = first && last && first.earliest <= last.latest;
			return [
				...(isDay(date) ? [] : [told('date', `${date} is no day`, 'write a day that exists')]),
				...(mended
					? []
					: [told('until', `${from} to ${until} is no stretch of days`, 'correct one of the dates')])
			];
		})
};
