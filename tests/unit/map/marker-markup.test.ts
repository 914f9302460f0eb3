import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markerMarkup } from '#lib/map/marker-markup.ts';

const unit = fc.integer({ min: 0, max: 9600 });
const place = fc.tuple(unit, unit);
const partsOf = (markup: string): string[][] =>
	[...markup.matchAll(/<path class="([a-z]+)" d="([^"]*)"\/>/g)].map(([, name, d]) => [name!, d!]);

test('a marker is its line, its rim, its dot and on top of all its target, at one place', () => {
	fc.assert(
		fc.property(place, place, ([x, y], from) => {
			const spot = `M${x} ${y}h0`;
			expect(partsOf(markerMarkup([x, y], from))).toEqual([
				['leader', `M${x} ${y}L${from[0]} ${from[1]}`],
				['rim', spot],
				['dot', spot],
				['hit', spot]
			]);
		})
	);
});

test('a marker on its state has no line, one that is not to be seen no dot, and each a target', () => {
	fc.assert(
		fc.property(place, fc.option(place), fc.boolean(), (at, from, seen) => {
			const names = partsOf(markerMarkup(at, from, seen)).map(([name]) => name);
			expect(names).toEqual([...(from ? ['leader'] : []), ...(seen ? ['rim', 'dot'] : []), 'hit']);
		})
	);
});
