import type { Day } from '#lib/dates/partial-date.ts';
import { statesOn } from './states-on.ts';
import { stretchAt } from './stretch-at.ts';
import type { Timeline } from './timeline.ts';

/** With how many of the states of a day South Korea had relations, of those that the data set holds. */
export const seoulPartnersOn = (timeline: Pick<Timeline, 'countries' | 'former'>, day: Day): number =>
	statesOn(timeline, day).filter(({ state }) => state.rok && stretchAt(state.rok, day).inForce).length;
