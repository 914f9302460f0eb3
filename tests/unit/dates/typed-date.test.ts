import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenDay } from '#lib/dates/chosen-day.ts';
import { readDate } from '#lib/dates/typed-date.ts';
import { en } from '#lib/words/messages/en/every-page.ts';
import { dayBetween } from '../../fixtures/arbitraries.ts';

const { months } = en.dates;
const limits = { first: '1948-09-09', last: '2026-06-30', months };

const fullWidth = (text: string): string =>
	text.replace(/[0-9/.-]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** A day in all the ways in which people write it. */
const waysOf = (day: string): string[] => {
	const [y, mm, dd] = day.split('-') as [string, string, string];
	const [m, d] = [+mm, +dd];
	const name = months[m - 1]!;
	const short = name.slice(0, 3);
	const ordinal =
		d +
		(d % 10 === 1 && d !== 11
			? 'st'
			: d % 10 === 2 && d !== 12
				? 'nd'
				: d % 10 === 3 && d !== 13
					? 'rd'
					: 'th');
	const plain = [
		day,
		`${y}${mm}${dd}`,
		`${y}/${mm}/${dd}`,
		`${y}/${m}/${d}`,
		`${y}.${m}.${d}`,
		`${y}. ${m}. ${d}.`,
		`${y} ${m} ${d}`,
		`${day}T12:00:00Z`,
		`${d} ${name} ${y}`,
		`${dd} ${short} ${y}`,
		`${d}-${short}-${y}`,
		`${d} ${short}. ${y}`,
		`${name} ${d}, ${y}`,
		`${short} ${d} ${y}`,
		`${y} ${short} ${d}`,
		`${ordinal} ${name} ${y}`,
		`${name} ${ordinal}, ${y}`,
		`${d} ${name.toUpperCase()} ${y}`,
		`  ${d}  ${name.toLowerCase()}  ${y} `,
		`${y}年${m}月${d}日`,
		`${y}年${mm}月${dd}日`,
		`${y} 年 ${m} 月 ${d} 日`,
		`${y}年${m}月${d}號`,
		`${y}년 ${m}월 ${d}일`,
		`${y}년${m}월${d}일`
	];
	if (d > 12 || d === m)
		plain.push(`${d}.${m}.${y}`, `${dd}/${mm}/${y}`, `${m}/${d}/${y}`, `${d}-${m}-${y}`, `${d}. ${m}. ${y}`);
	return [...plain, ...plain.map(fullWidth)];
};

describe('a typed date', () => {
	test('is the day that was written, in whatever way', () => {
		fc.assert(
			fc.property(dayBetween(limits.first, limits.last), (day) => {
				for (const way of waysOf(day)) expect(chosenDay(way, limits), way).toEqual({ day });
			})
		);
	});

	test('may be a month or a year, in whatever way', () => {
		fc.assert(
			fc.property(dayBetween('1949-01-01', '2025-12-31'), (day) => {
				const [y, mm] = day.split('-') as [string, string];
				const name = months[+mm - 1]!;
				const month = chosenDay(`${y}-${mm}`, limits);
				for (const way of [
					`${name} ${y}`,
					`${name.slice(0, 3)} ${y}`,
					`${y} ${name}`,
					`${+mm}/${y}`,
					`${y}/${+mm}`,
					`${mm}.${y}`,
					`${y}${mm}`,
					`${y}年${+mm}月`,
					`${y}년 ${+mm}월`
				])
					expect(chosenDay(way, limits), way).toEqual(month);
				for (const way of [y, ` ${y} `, `${y}年`, `${y}년`, fullWidth(y)])
					expect(chosenDay(way, limits), way).toEqual({ day: `${y}-12-31` });
			})
		);
	});

	test.each([
		['5/6/1976', ['1976-06-05', '1976-05-06']],
		['05.06.1976', ['1976-06-05', '1976-05-06']],
		['12-11-1976', ['1976-11-12', '1976-12-11']]
	])('%s could be either of two days, and none is chosen', (text, meant) => {
		expect(chosenDay(text, limits)).toEqual({ day: null, problem: 'ambiguous', meant });
	});

	test('that could be either names both days whatever it is', () => {
		const small = fc.integer({ min: 1, max: 12 });
		fc.assert(
			fc.property(small, small, fc.integer({ min: 1949, max: 2025 }), (one, two, year) => {
				fc.pre(one !== two);
				expect(readDate(`${one}/${two}/${year}`, months)).toEqual([
					`${year}-${two}-${one}`,
					`${year}-${one}-${two}`
				]);
			})
		);
	});

	test.each([
		['31.11.1976', '1976-11-30'],
		['30 February 1977', '1977-02-28'],
		['1977年2月30日', '1977-02-28'],
		['19770230', '1977-02-28']
	])('%s gives way to the nearest day, %s', (text, day) => {
		expect(chosenDay(text, limits)).toEqual({ day, problem: 'impossible' });
	});

	test.each([
		'',
		' ',
		'76',
		'-1976',
		'0000',
		'197',
		'19761',
		'18 Augustus 1976',
		'18 Ma 1976',
		'18 August',
		'August',
		'1976 1977',
		'1976-1980',
		'18 1976 8',
		'8 August 18 1976',
		'13/13/1976',
		'18 August 1976 12',
		'May June 1976',
		'yesterday',
		'1976 soon',
		'1976-08-18-01',
		'<script>',
		'1976 + 1',
		'８月'
	])('%j is no date', (text) => {
		expect(chosenDay(text, limits)).toEqual({ day: null, problem: 'unreadable' });
	});

	test('never fails, and is a day of the map or none, whatever is typed', () => {
		const piece = fc.constantFrom(
			'1976',
			'8',
			'18',
			'31',
			'00',
			'aug',
			'May',
			'th',
			'年',
			'月',
			'월',
			'日',
			'-',
			'/',
			'.',
			' ',
			'x',
			'１９７６',
			'T12:00'
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
				const { day } = chosenDay(pieces.join(''), limits);
				if (day !== null) expect(limits.first <= day && day <= limits.last).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});
});
