import { scaleLinear } from 'd3-scale';
import { DECADES, yearPosition } from '#lib/bins/history-chart.ts';
import { yearsOf } from '#lib/bins/year-totals.ts';
import type { Day } from '#lib/dates/partial-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { partnersOn } from '#lib/history/states-on.ts';
import { timelineIn } from '#lib/server/fact-base.ts';
import type { PartnersLine } from '#lib/words/era-view.ts';

/** Size of the drawing in its own units, and the number of partners at its upper edge: more than there are states. */
const WIDTH = 640;
const HEIGHT = 72;
const MOST = 200;

/** Where a day with so many partners stands on the line. */
export function placeOnLine(day: Day, partners: number, lang: Lang): [x: number, y: number] {
	const timeline = timelineIn(lang);
	const first = yearsOf(timeline)[0]!;
	const at = (moment: Day): number => yearPosition(moment, first);
	const x = scaleLinear([at(timeline.firstDay), at(timeline.lastDay)], [0, WIDTH]).clamp(true);
	const y = scaleLinear([0, MOST], [HEIGHT, 0]);
	return [Math.round(x(at(day))), Math.round(y(partners))];
}

/** The partners over all years: from one change of a status to the next it runs level, and is drawn where the number changed. */
export function partnersLine(lang: Lang): PartnersLine {
	const timeline = timelineIn(lang);
	const { firstDay, lastDay, changes } = timeline;
	const days = [...new Set([firstDay, ...changes.map(({ day }) => day), lastDay])];
	const places = days.map((day) => placeOnLine(day, partnersOn(timeline, day), lang));
	const turns = places.filter(([, y], i) => i === 0 || i === places.length - 1 || y !== places[i - 1]![1]);
	return {
		d: turns.map(([x, y], i) => (i === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join(''),
		width: WIDTH,
		height: HEIGHT,
		years: DECADES.map((year) => ({ year, x: placeOnLine(`${year}-01-01`, 0, lang)[0] }))
	};
}
