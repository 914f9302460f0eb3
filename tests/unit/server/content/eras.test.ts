import { describe, expect, test } from 'vitest';
import { erasOf, eveOf, framesOf, gapsIn } from '#lib/server/content/eras.ts';

const section = (id: string, about: string) => ({ id, title: id, about, html: '' });

describe('the eras of a text', () => {
	test('are its parts with days', () => {
		const sections = [
			section('policy', ''),
			section('one', '1948-09-09..1958-12-31'),
			section('two', '1959-01-01..today')
		];
		expect(erasOf({ sections }, '2026-06-30')).toEqual([
			{ id: 'one', title: 'one', from: '1948-09-09', until: '1958-12-31' },
			{ id: 'two', title: 'two', from: '1959-01-01', until: '2026-06-30' }
		]);
	});

	test.each(['1948..1958', '1948-09-09', '1958-12-31..1948-09-09', '1948-09-09..1958-02-30'])(
		'are not written %s',
		(about) => {
			expect(() => erasOf({ sections: [section('one', about)] }, '2026-06-30')).toThrow(
				`The part #one says “${about}”`
			);
		}
	);
});

describe('eras', () => {
	const eras = [
		{ id: 'a', title: 'A', from: '1948-09-09', until: '1958-12-31' },
		{ id: 'b', title: 'B', from: '1959-01-01', until: '1960-06-30' }
	];

	test('that fill a time have no gaps', () => {
		expect(gapsIn(eras, '1948-09-09', '1960-06-30')).toEqual([]);
	});

	test('that begin late, leave a hole, overlap or end early are told', () => {
		expect(gapsIn(eras, '1948-09-08', '1960-07-01')).toEqual([
			'a is due on 1948-09-08, and comes on 1948-09-09',
			'the end is due on 1960-07-01, and comes on 1960-07-02'
		]);
		const [a, b] = eras as [(typeof eras)[0], (typeof eras)[0]];
		expect(gapsIn([a, { ...b, from: '1959-01-02' }], '1948-09-09', '1960-06-30')).toEqual([
			'b is due on 1959-01-01, and comes on 1959-01-02'
		]);
		expect(gapsIn([a, { ...b, from: '1958-12-31' }], '1948-09-09', '1960-06-30')).toEqual([
			'b is due on 1959-01-01, and comes on 1958-12-31'
		]);
	});

	test('begin with the eve of their first day, the first with that day itself', () => {
		expect(eras.map((era) => eveOf(era, '1948-09-09'))).toEqual(['1948-09-09', '1958-12-31']);
	});

	test('lead through the end of every year, each day once', () => {
		expect(framesOf(eras[1]!, '1948-09-09')).toEqual(['1958-12-31', '1959-12-31', '1960-06-30']);
		const first = framesOf(eras[0]!, '1948-09-09');
		expect(first.slice(0, 2)).toEqual(['1948-09-09', '1948-12-31']);
		expect(first.at(-1)).toBe('1958-12-31');
		expect(new Set(first).size).toBe(first.length);
	});
});
