import { isDay } from '#lib/dates/partial-date.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { datesAreOfTheCalendar } from './dates.ts';

const EDITION = 'data/edition.yaml';

/** The DPRK was proclaimed. */
const FIRST_DAY = '1948-09-09';

export const theMapBeginsWithTheDprk: Rule = {
	law: 'the map begins on the day on which the DPRK was proclaimed, and ends later, not before its records were checked',
	check: ({ edition, countries }) => {
		const problem = (path: string, what: string, mend: string): Problem => ({
			file: EDITION,
			path,
			what,
			mend
		});
		const { first_day, checked_up_to } = edition;
		if (first_day !== FIRST_DAY) return [problem('first_day', `is ${first_day}`, `write '${FIRST_DAY}'`)];
		if (!isDay(checked_up_to)) return [];
		const later = [...countries.values()].filter(({ checked }) => checked.slice(0, 10) > checked_up_to);
		// One record that is later is the mistake of that record.
		return checked_up_to <= FIRST_DAY || (later.length > 1 && later.length > countries.size / 2)
			? [
					problem(
						'checked_up_to',
						`${checked_up_to} is earlier than the days up to which the records were checked`,
						'write the last day up to which all records were checked'
					)
				]
			: [];
	}
};

export const effectsFollowFromStates: Rule = {
	law: 'exactly those events have an effect that lead to a state of the relation',
	check: ({ vocabulary }) =>
		Object.entries(vocabulary.events).flatMap(([event, { effect, leads_to }]): Problem[] =>
			(effect === undefined) === (leads_to === undefined)
				? []
				: [
						{
							file: 'data/vocabulary.yaml',
							path: `events.${event}.${effect ? 'leads_to' : 'effect'}`,
							what: 'is missing',
							mend: 'an event with leads_to has an effect, gain or loss, and no other has one'
						}
					]
		)
};

/** The laws on which the others rely: while one of these is broken, the others would only tell of what follows from it. */
export const FOUNDATIONS: readonly Rule[] = [
	datesAreOfTheCalendar,
	theMapBeginsWithTheDprk,
	effectsFollowFromStates
];
