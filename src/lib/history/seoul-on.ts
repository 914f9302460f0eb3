import type { Day } from '#lib/dates/partial-date.ts';
import { stretchAt } from './stretch-at.ts';
import type { RokStretch, Timeline, TimelineCountry } from './timeline.ts';

/**
 * Whether South Korea had relations with a country on a day: with the state to which its territory belonged then, where the data set holds one, else with
 * the country itself. Undefined where the data set is silent.
 */
export function seoulOn(
	{ former }: Pick<Timeline, 'former'>,
	country: TimelineCountry,
	day: Day
): RokStretch | undefined {
	const { through = [] } = stretchAt(country.history, day);
	const held = former.find(({ id, rok }) => rok && through.includes(id));
	const rok = held?.rok ?? country.rok;
	return rok && stretchAt(rok, day);
}
