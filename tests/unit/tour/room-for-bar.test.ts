import { expect, test } from 'vitest';
import { scrollForLegend } from '../../../src/routes/[[lang=lang]]/(map)/tour/room-for-bar.ts';

const edges = (top: number, bottom: number) => ({ top, bottom });
const at = { plate: edges(40, 900), map: edges(145, 565), legend: edges(725, 815) };

test.each([
	['what the bar covers of the legend', 770, 45],
	['nothing where the legend is seen whole', 820, 0],
	['no further than the map allows', 650, 105]
])('the plate scrolls by %s', (_, top, by) => {
	expect(scrollForLegend({ ...at, bar: edges(top, 900) })).toBe(by);
});
