import { describe, expect, test } from 'vitest';
import { isStep, type Change } from '#lib/history/change.ts';
import { progressWords } from '#lib/words/progress-words.ts';

const on = (day: string): Change => ({
	day,
	kind: 'relations-established',
	state: 'my',
	status: 'relations'
});

describe('a step through time', () => {
	test('is a year at most, either way', () => {
		expect(isStep([on('1973-06-30'), on('1974-01-01')], '1973-06-01', '1974-06-01')).toBe(true);
		expect(isStep([on('1973-06-30'), on('1974-01-01')], '1974-06-01', '1973-06-01')).toBe(true);
		expect(isStep([on('1973-06-30'), on('1974-01-01')], '1973-06-01', '1974-07-01')).toBe(false);
	});

	test('or leads over any time to the next day of changes', () => {
		expect(isStep([on('1957-03-08'), on('1957-03-08')], '1951-01-01', '1957-03-08')).toBe(true);
		expect(isStep([], '1951-01-01', '1957-03-08')).toBe(true);
	});
});

test('what is asked for and not shown is said to be on its way, or not to have come', () => {
	expect(progressWords('1976-08-18', false, 'en')).toBe('18 August 1976 is on its way.');
	expect(progressWords('1976-08-18', true, 'en')).toBe('18 August 1976 did not load.');
	expect(progressWords('view', false, 'en')).toBe('The chosen view is on its way.');
	expect(progressWords('view', true, 'en')).toBe('The chosen view did not load.');
	expect(progressWords(null, true, 'en')).toBe('Part of this page did not load.');
	expect(progressWords(null, false, 'en')).toBe('');
});
