import { describe, expect, test, vi } from 'vitest';
import { plural } from '#lib/words/messages/en/plural.ts';
import { states } from '#lib/words/messages/en/counts.ts';
import { pluralOf } from '#lib/words/plural.ts';

describe('the form of a text for a number', () => {
	test.each([
		[0, 'no state'],
		[1, 'one state'],
		[2, '2 states'],
		[21, '21 states']
	])('of states in English, %d, is “%s”', (count, words) => {
		expect(states(count)).toBe(words);
	});

	test.each([
		['ru', 1, 'день'],
		['ru', 21, 'день'],
		['ru', 3, 'дня'],
		['ru', 5, 'дней'],
		['ko', 1, 'дней'],
		['pl', 22, 'дня']
	])('follows the rule of the language: %s, %d', (tag, count, words) => {
		expect(pluralOf(tag)(count, { one: 'день', few: 'дня', other: 'дней' })).toBe(words);
	});

	test('is that for exactly the number before that of its category', () => {
		expect(pluralOf('ru')(1, { 1: 'одно', one: 'день', other: 'дней' })).toBe('одно');
	});

	test('may be empty', () => {
		expect(plural(0, { 0: '', other: 'many' })).toBe('');
	});

	/** Counts how often the rule of a language is made. */
	function spyOnRules() {
		const { PluralRules } = Intl;
		return vi.spyOn(Intl, 'PluralRules').mockImplementation(function (tag) {
			return new PluralRules(tag);
		});
	}

	test('never asks the browser’s rule in English, whose only singular is 1', () => {
		const rule = spyOnRules();
		for (let count = 0; count < 130; count++) plural(count, { 1: 'one', other: 'other' });
		expect(rule).not.toHaveBeenCalled();
		rule.mockRestore();
		const english = new Intl.PluralRules('en-GB');
		for (let count = 0; count < 130; count++)
			expect(plural(count, { 1: 'one', other: 'other' })).toBe(english.select(count));
	});

	test('asks the rule of a language once', () => {
		const rule = spyOnRules();
		const choose = pluralOf('ru');
		for (const count of [1, 2, 5]) choose(count, { one: 'a', few: 'b', other: 'c' });
		expect(rule).toHaveBeenCalledTimes(1);
		rule.mockRestore();
	});
});
