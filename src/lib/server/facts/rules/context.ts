import { parsePartialDate } from '#lib/dates/partial-date.ts';
import type { RokEvent } from '#lib/facts/records.ts';
import type { Problem } from '../problem.ts';
import { CONTEXT_FILE, ROK_FILE, type Rule } from '../rule.ts';

/** Places in a list of dates where one may be earlier than the one before it. */
export const outOfOrder = (dates: readonly string[]): number[] =>
	dates.flatMap((date, i) => {
		const [before, here] = [parsePartialDate(dates[i - 1] ?? ''), parsePartialDate(date)];
		return before && here && before.earliest > here.earliest ? [i] : [];
	});

/** That a record names a country that is not in the register. */
export const unknownCountry = (file: string, path: string, id: string): Problem => ({
	file,
	path,
	what: `there is no "${id}" in data/countries`,
	mend: 'correct the code; a predecessor or dependent territory is named by its country of today, or left out'
});

export const worldEventsAreInOrder: Rule = {
	law: 'world events stand in the order of their dates',
	check: ({ context }) =>
		outOfOrder(context.map(({ date }) => date)).map((i) => ({
			file: CONTEXT_FILE,
			path: `[${i}].date`,
			what: `${context[i]!.date} comes after ${context[i - 1]!.date}`,
			mend: 'move the entry up'
		}))
};

export const worldEventsEndAfterTheyBegan: Rule = {
	law: 'a world event that lasted ends after it began',
	check: ({ context }) =>
		context.flatMap(({ date, until }, i): Problem[] => {
			const [first, last] = [parsePartialDate(date), parsePartialDate(until ?? '')];
			if (!first || !last || last.latest > first.latest) return [];
			return [
				{
					file: CONTEXT_FILE,
					path: `[${i}].until`,
					what: `${until} is not later than ${date}`,
					mend: 'correct one of the dates, or remove until: it is the last day of what lasted longer than date'
				}
			];
		})
};

export const worldEventsNameCountries: Rule = {
	law: 'every country that a world event names stands in the register',
	check: ({ context, countries }) =>
		context.flatMap(({ countries: ids = [] }, i) =>
			ids.flatMap((id, j) =>
				countries.has(id) ? [] : [unknownCountry(CONTEXT_FILE, `[${i}].countries[${j}]`, id)]
			)
		)
};

export const rokNamesCountries: Rule = {
	law: "every country of South Korea's relations stands in the register",
	check: ({ rok, countries }) =>
		Object.keys(rok.countries).flatMap((id) =>
			countries.has(id) ? [] : [unknownCountry(ROK_FILE, `countries.${id}`, id)]
		)
};

export const rokEventsAreInOrder: Rule = {
	law: "South Korea's relations with a country stand in the order of their dates",
	check: ({ rok }) =>
		Object.entries(rok.countries).flatMap(([id, events]) =>
			outOfOrder(events.map(({ date }) => date)).map((i) => ({
				file: ROK_FILE,
				path: `countries.${id}[${i}].date`,
				what: `${events[i]!.date} comes after ${events[i - 1]!.date}`,
				mend: 'move the event up'
			}))
		)
};

/** The only change that can come after another; `undefined` stands for the beginning. */
const nextAfter = (before: RokEvent['event'] | undefined): RokEvent['event'] => {
	if (before === undefined) return 'relations-established';
	return before === 'relations-severed' ? 'relations-restored' : 'relations-severed';
};

export const rokChangesFollowEachOther: Rule = {
	law: "South Korea's relations with a country are established first, broken off while they are in force, and restored after a break",
	check: ({ rok }) =>
		Object.entries(rok.countries).flatMap(([id, events]) =>
			events.flatMap(({ event }, i): Problem[] => {
				const before = events[i - 1]?.event;
				if (event === nextAfter(before)) return [];
				return [
					{
						file: ROK_FILE,
						path: `countries.${id}[${i}].event`,
						what: before ? `${event} follows ${before}` : `${event} comes first`,
						mend: `only ${nextAfter(before)} can stand here: correct the word, or add what is missing before it`
					}
				];
			})
		)
};
