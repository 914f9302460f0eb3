import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUnderButtons, onMap, onScreen, TARGET, type Format } from '#lib/server/map/marker-format.ts';

const format: fc.Arbitrary<Format> = fc
	.record({
		origin: fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 2000 })),
		scale: fc.double({ min: 0.03, max: 1, noNaN: true }),
		stretch: fc.option(fc.double({ min: 0.8, max: 1.4, noNaN: true }), { nil: undefined }),
		buttons: fc.option(fc.tuple(fc.nat(100), fc.nat(40)), { nil: undefined })
	})
	.map(({ origin, scale, stretch, buttons }) => ({
		origin,
		scale,
		...(stretch ? { stretch } : {}),
		width: 360,
		height: 216,
		reach: 40,
		allowance: 1,
		coverWeight: 1,
		steps: 0,
		...(buttons ? { buttons } : {})
	}));

test('a point of the map is the one that is shown where it is shown', () => {
	const point = fc.tuple(fc.integer({ min: 0, max: 9600 }), fc.integer({ min: 0, max: 4199 }));
	fc.assert(
		fc.property(format, point, (shown, at) => {
			// What comes back may be the zero below zero.
			const back = onMap(onScreen(at, shown), shown).map((part) => part + 0);
			expect(back).toEqual(at);
		})
	);
});

test('a target lies under the buttons only in the lower corners, and nowhere where there are none', () => {
	const x = fc.double({ min: 0, max: 360, noNaN: true });
	const y = fc.double({ min: 0, max: 216, noNaN: true });
	fc.assert(
		fc.property(format, x, y, (shown, across, down) => {
			if (!isUnderButtons(across, down, shown)) return;
			const [left, right] = shown.buttons!;
			expect(down + TARGET / 2).toBeGreaterThan(shown.height - TARGET);
			expect(across < left + TARGET / 2 || across > shown.width - right - TARGET / 2).toBe(true);
		})
	);
});
