import { expect, test } from 'vitest';
import { en as m } from '#lib/words/messages/en/cite.ts';
import type { Case } from '../../fixtures/wordings.ts';

const cited = {
	title: 'China and North Korea, 18 August 1976',
	site: 'Ties with Pyongyang',
	version: '2026.2',
	checked: { year: 2026, month: 6, day: 30 },
	accessed: { year: 2026, month: 11, day: 3 },
	url: 'https://ties.example/country/china?date=1976-08-18'
};

test.each<Case<typeof m.apa>>([
	[
		[cited],
		'Ties with Pyongyang. (2026, June 30). China and North Korea, 18 August 1976 (Version 2026.2) [Data set]. Retrieved November 3, 2026, from https://ties.example/country/china?date=1976-08-18'
	]
])('APA', (values, words) => {
	expect(m.apa(...values)).toBe(words);
});

test.each<Case<typeof m.chicago>>([
	[
		[cited],
		'Ties with Pyongyang. “China and North Korea, 18 August 1976.” Version 2026.2. Facts checked up to June 30, 2026. Accessed November 3, 2026. https://ties.example/country/china?date=1976-08-18.'
	]
])('Chicago', (values, words) => {
	expect(m.chicago(...values)).toBe(words);
});

test.each<Case<typeof m.mla>>([
	[
		[cited],
		'“China and North Korea, 18 August 1976.” Ties with Pyongyang, version 2026.2, 30 June 2026, https://ties.example/country/china?date=1976-08-18. Accessed 3 Nov. 2026.'
	],
	[
		[{ ...cited, checked: { year: 2026, month: 9, day: 1 }, accessed: { year: 2027, month: 5, day: 31 } }],
		'“China and North Korea, 18 August 1976.” Ties with Pyongyang, version 2026.2, 1 Sept. 2026, https://ties.example/country/china?date=1976-08-18. Accessed 31 May 2027.'
	]
])('MLA cuts the longer names of months', (values, words) => {
	expect(m.mla(...values)).toBe(words);
});

test('a view has its day, where it shows one', () => {
	expect(m.view({ title: 'China', day: '1976' })).toBe('China, 1976');
	expect(m.view({ title: 'The breaks', day: '' })).toBe('The breaks');
	expect(m.note({ version: '2026.2', checked: '30 June 2026' })).toBe(
		'Version 2026.2, facts checked up to 30 June 2026'
	);
});
