import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citations, type CiteStyle } from '#lib/cite/citations.ts';
import type { CiteItem } from '#lib/cite/cite-item.ts';

const ITEM: CiteItem = {
	title: 'China and North Korea',
	url: 'https://ties.example/country/china?date=1976-08-18#1961-07-11-treaty',
	day: '1976-08-18',
	version: '2026.2',
	checkedUpTo: '2026-06-30',
	accessed: '2026-11-30'
};

const textOf = (style: CiteStyle, more: Partial<CiteItem> = {}): string =>
	citations({ ...ITEM, ...more }, 'en').find((one) => one.style === style)!.text;

interface Read {
	readonly type: string;
	readonly title: string;
	readonly author: readonly { readonly literal?: string; readonly family?: string }[];
	readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
	readonly accessed: { readonly 'date-parts': readonly (readonly number[])[] };
	readonly URL: string;
}

/** What a citation program makes of a text. */
const readBack = (text: string): Read[] => new Cite(text).data as Read[];

/** Titles with all that has a meaning in one of the formats. */
const titles = fc
	.array(
		fc.oneof(
			fc.constantFrom('|', '{', '}', '[[', ']]', '}}', '\\', '&', '$', '#', '%', '_', '~', '^', '<', '"'),
			fc.constantFrom('Korea', 'Côte d’Ivoire', '朝鮮', '–')
		),
		{ minLength: 1, maxLength: 6 }
	)
	.map((parts) => `The ${parts.join(' ')} end`);

test('every style is there once, with its name', () => {
	const all = citations(ITEM, 'en');
	expect(all.map(({ label }) => label)).toEqual([
		'APA',
		'Chicago',
		'MLA',
		'BibTeX',
		'RIS',
		'CSL-JSON',
		'Wikipedia'
	]);
	for (const { text } of all) {
		expect(text).toContain('China and North Korea, 18 August 1976');
		expect(text).toContain(ITEM.url);
		expect(text).toMatch(/2026/);
	}
});

test('APA is what citeproc makes of it, but for what it says of a data set that changes', () => {
	const data = JSON.parse(textOf('csl')) as Record<string, unknown>[];
	const page = data.map(({ publisher: _, version: __, note: ___, ...item }) => ({
		...item,
		type: 'webpage'
	}));
	const yardstick = new Cite(page).format('bibliography', { template: 'apa', format: 'text', lang: 'en-US' });
	const own = textOf('apa')
		.replace(' (Version 2026.2) [Data set]', '')
		.replace('Retrieved November 30, 2026, from ', '');
	expect(own).toBe(String(yardstick).trim());
});

describe.each(['bibtex', 'ris', 'csl'] as const)('%s, read back by a citation program', (style) => {
	test('is the same item', () => {
		const [read, ...others] = readBack(textOf(style));
		expect(others).toEqual([]);
		expect(read!.title).toBe('China and North Korea, 18 August 1976');
		expect(read!.URL).toBe(ITEM.url);
		expect(Object.values(read!.author[0]!).join(' ')).toContain('Pyongyang');
		expect(read!.issued['date-parts'][0]!.slice(0, 2)).toEqual([2026, 6]);
		expect(textOf(style)).toMatch(/2026[-/]11[-/]30|2026,\s+11,\s+30/);
	});

	test('keeps any title', () => {
		fc.assert(
			fc.property(titles, (title) => {
				const [read] = readBack(textOf(style, { title, day: undefined }));
				expect(read!.title).toBe(title);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('the template of the Wikipedia', () => {
	test('is cite web, with the address, the site and both dates', () => {
		expect(textOf('wikipedia')).toBe(
			`{{cite web |url=${ITEM.url} |title=China and North Korea, 18 August 1976 |website=Ties with Pyongyang |date=2026-06-30 |access-date=2026-11-30}}`
		);
	});

	test('is never ended, and no value is, by what a title or an address holds', () => {
		fc.assert(
			fc.property(titles, (title) => {
				const text = textOf('wikipedia', { title, url: `https://ties.example/?q=${title}`, day: undefined });
				const inner = text.slice(2, -2).replaceAll('{{!}}', '');
				expect(inner).not.toMatch(/[{}[\]<>]/);
				expect(inner.split('|').length).toBe(6);
			})
		);
	});
});

test('an address that is not whole is refused', () => {
	expect(() => citations({ ...ITEM, url: '/country/china' }, 'en')).toThrow(TypeError);
});
