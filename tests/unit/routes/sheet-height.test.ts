import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	SHEET_HEIGHTS,
	heightAfterDrag,
	nextHeight,
	type SheetHeight
} from '../../../src/routes/[[lang=lang]]/(map)/country/[slug]/sheet-height.ts';

const anyHeight = fc.constantFrom(...SHEET_HEIGHTS);
const sheet = fc.integer({ min: 100, max: 1200 });
const rank = (height: SheetHeight | 'closed'): number =>
	height === 'closed' ? -1 : SHEET_HEIGHTS.indexOf(height);

describe('the sheet after a drag', () => {
	test('of less than a swipe rests where it was', () => {
		fc.assert(
			fc.property(
				anyHeight,
				fc.double({ min: -31.9, max: 31.9, noNaN: true }),
				sheet,
				(height, distance, px) => {
					expect(heightAfterDrag(height, distance, px)).toBe(height);
				}
			)
		);
	});

	test.each([
		['peek', 32, 'closed'],
		['peek', -32, 'half'],
		['half', 32, 'peek'],
		['half', -32, 'full'],
		['full', 32, 'half'],
		['full', -32, 'full']
	] as const)('from %s by %i px rests at %s: one step for a swipe', (height, distance, result) => {
		expect(heightAfterDrag(height, distance, 600)).toBe(result);
	});

	test.each([
		['peek', 301, 'closed'],
		['peek', -301, 'full'],
		['half', 301, 'closed'],
		['half', -301, 'full'],
		['full', 301, 'peek'],
		['full', 300, 'half']
	] as const)(
		'from %s by %i px of 600 rests at %s: two steps beyond the half',
		(height, distance, result) => {
			expect(heightAfterDrag(height, distance, 600)).toBe(result);
		}
	);

	test('of a low sheet needs four swipes for two steps', () => {
		expect(heightAfterDrag('full', 128, 100)).toBe('half');
		expect(heightAfterDrag('full', 129, 100)).toBe('peek');
	});

	test('is never lower for a longer way up, nor higher for a longer way down', () => {
		const way = fc.integer({ min: -1200, max: 1200 });
		fc.assert(
			fc.property(anyHeight, way, way, sheet, (height, a, b, px) => {
				const [up, down] = [Math.min(a, b), Math.max(a, b)];
				expect(rank(heightAfterDrag(height, up, px))).toBeGreaterThanOrEqual(
					rank(heightAfterDrag(height, down, px))
				);
			})
		);
	});

	test('is not closed by a way up', () => {
		fc.assert(
			fc.property(anyHeight, fc.integer({ min: 0, max: 1200 }), sheet, (height, way, px) => {
				expect(rank(heightAfterDrag(height, -way, px))).toBeGreaterThanOrEqual(rank(height));
			})
		);
	});
});

describe('a press on the handle', () => {
	test('goes up by one height and from the full height down to the lowest', () => {
		expect(SHEET_HEIGHTS.map(nextHeight)).toEqual(['half', 'full', 'peek']);
	});
});
