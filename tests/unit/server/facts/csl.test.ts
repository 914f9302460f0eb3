import { describe, expect, test } from 'vitest';
import { checkFacts } from '#lib/server/facts/check-facts.ts';
import { cslOf } from '#lib/server/facts/csl.ts';

describe('a source for citation programs', () => {
	test('is an article in a newspaper, with all that is known of it', () => {
		expect(
			cslOf('paper', {
				title: 'A summit',
				author: 'A. Reporter',
				publisher: 'Paper',
				kind: 'news',
				date: '2019-04-25',
				url: 'https://example.org/a',
				lang: 'en',
				copy_of: 'https://example.org/b'
			})
		).toEqual({
			id: 'paper',
			type: 'article-newspaper',
			title: 'A summit',
			author: [{ literal: 'A. Reporter' }],
			'container-title': 'Paper',
			issued: { 'date-parts': [[2019, 4, 25]] },
			URL: 'https://example.org/a',
			language: 'en',
			note: 'Copy of https://example.org/b'
		});
	});

	test('leaves out what nobody knows', () => {
		expect(cslOf('act', { publisher: 'Ministry', kind: 'official', url: 'https://example.org/' })).toEqual({
			id: 'act',
			type: 'webpage',
			publisher: 'Ministry',
			URL: 'https://example.org/'
		});
	});

	test.each([
		['2019', { 'date-parts': [[2019]] }],
		['2019-04', { 'date-parts': [[2019, 4]] }],
		[
			'[2018-02-02..2019-08]',
			{
				'date-parts': [
					[2018, 2, 2],
					[2019, 8]
				],
				circa: true
			}
		],
		['[2019-05..]', { 'date-parts': [[2019, 5]], circa: true }]
	])('of %s has its date as precise as it is', (date, issued) => {
		expect(
			cslOf('s', { publisher: 'Paper', kind: 'news', url: 'https://example.org/', date }).issued
		).toEqual(issued);
	});

	test('can be made of every source of the register', () => {
		for (const [id, source] of checkFacts().records!.sources) {
			const { issued, URL } = cslOf(id, source);
			expect(URL, id).toMatch(/^https?:/);
			for (const parts of issued?.['date-parts'] ?? []) expect(parts.every(Number.isInteger), id).toBe(true);
		}
	});
});
