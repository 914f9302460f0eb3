import { describe, expect, test } from 'vitest';
import { arcPath, arcsMarkup } from '#lib/map/draw-arcs.ts';
import type { StatePlace } from '#lib/map/map-geometry.ts';

const states: Readonly<Record<string, StatePlace>> = {
	au: [8000, 3000, 100, 500],
	kr: [7900, 1400, 50, 300],
	fj: [9000, 2800, 2, 60]
};

describe('arcs', () => {
	test('begin and end where they should, and bend upwards', () => {
		expect(arcPath([0, 100], [200, 100])).toBe('M0 100Q100 56 200 100');
	});

	test('lead from the marker of a small state, where it has one', () => {
		const markup = arcsMarkup([{ from: 'fj', to: 'kr' }], [['fj', 9100, 2700, 9000, 2800]], states);
		expect(markup).toContain('d="M9100 2700Q');
		expect(markup).toContain('7900 1400"');
	});

	test('show that nobody confirms them', () => {
		const of = (perhaps?: true) =>
			arcsMarkup([{ from: 'au', to: 'kr', ...(perhaps && { perhaps }) }], [], states);
		expect(of(true)).toContain('data-perhaps');
		expect(of()).not.toContain('data-perhaps');
	});

	test('are none where a place is not on the map', () => {
		expect(arcsMarkup([{ from: 'xx', to: 'kr' }], [], states)).toBe('');
	});
});
