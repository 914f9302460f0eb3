import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCount, parseCount, type CountLimits } from '#lib/view/count-view.ts';

const days: readonly [CountLimits, ...CountLimits[]] = [
	{ day: '2026-06-30', choices: ['suspended', 'ps', 'ml'], usual: ['ml'] },
	{ day: '2001-12-31', choices: ['suspended', 'ch'], usual: [] }
];
const parse = (query: string) => parseCount(new URLSearchParams(query), days);

test('the address gives back the choices that made it', () => {
	const views = fc
		.constantFrom(...days)
		.chain(({ day, choices }) => fc.record({ day: fc.constant(day), chosen: fc.subarray([...choices]) }));
	fc.assert(
		fc.property(views, (view) => {
			expect(parse(formatCount(view, days))).toEqual(view);
		})
	);
});

test('the usual answer of the first day has no query, and no choice at all has one', () => {
	expect(formatCount({ day: '2026-06-30', chosen: ['ml'] }, days)).toBe('');
	expect(formatCount({ day: '2026-06-30', chosen: [] }, days)).toBe('?count=');
	expect(parse('count=').chosen).toEqual([]);
	expect(formatCount({ day: '2001-12-31', chosen: ['ch', 'suspended'] }, days)).toBe(
		'?date=2001-12-31&count=suspended,ch'
	);
});

test('nothing in an address can fail', () => {
	expect(parse('date=1912-01-01&count=x,ps,ps')).toEqual({ day: '2026-06-30', chosen: ['ps'] });
	expect(parse('date=2001-12-31&count=ps')).toEqual({ day: '2001-12-31', chosen: [] });
});
