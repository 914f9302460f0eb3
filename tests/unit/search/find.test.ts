import { describe, expect, test } from 'vitest';
import { searchOver } from '#lib/search/find.ts';
import type { PageEntry, SearchEntry } from '#lib/search/search-data.ts';

const entry = (id: string, name: string, words: SearchEntry['words'] = {}): SearchEntry => ({
	id,
	name,
	country: id,
	slug: id,
	status: 'never',
	words
});

const page = (id: string, name: string, ...other: readonly string[]): PageEntry => ({
	id,
	name,
	detail: 'World event',
	address: `/${id}`,
	words: { other }
});

const find = searchOver({
	entries: [
		entry('my', 'Malaysia', { code: ['MY', 'MYS'], 'zh-Hant': ['馬來西亞'], capital: ['Kuala Lumpur'] }),
		entry('ml', 'Mali', { code: ['ML', 'MLI'], former: ['French Sudan'], capital: ['Bamako'] }),
		entry('sd', 'Sudan', { code: ['SD', 'SDN'], capital: ['Khartoum'] }),
		entry('zz', 'Sydney Islands', { code: ['ZZ'], former: ['Khartoum Islands'] })
	],
	pages: [
		page('rangoon', 'Rangoon bombing', '1983'),
		page('bamako', 'Bamako conference', '1977'),
		page('debt', 'Debt and default')
	],
	statuses: {} as never
});
const ids = (typed: string): string[] => find(typed).map(({ entry: { id } }) => id);

describe('a search', () => {
	test('for nothing, or for nonsense, finds nothing', () => {
		for (const typed of ['', '  ', '-', 'qqqq', '한']) expect(ids(typed)).toEqual([]);
	});

	test('tells by which word an entry was found', () => {
		expect(find('kuala')[0]).toMatchObject({ kind: 'capital', word: 'Kuala Lumpur' });
		expect(find('來西')[0]).toMatchObject({ kind: 'zh-Hant', word: '馬來西亞' });
		expect(find('mys')[0]).toMatchObject({ kind: 'code', word: 'MYS' });
		expect(find('malays')[0]).toMatchObject({ kind: 'name', word: 'Malaysia' });
	});

	test('puts a whole name before a part, and of equal hits names before former names before capitals', () => {
		expect(ids('sudan')).toEqual(['sd', 'ml']);
		expect(ids('kh')).toEqual(['zz', 'sd']);
		expect(ids('khartoum')).toEqual(['sd', 'zz']);
	});

	test('puts a code before names that begin with it, and takes no part of one', () => {
		expect(ids('sd')).toEqual(['sd']);
		expect(ids('m')).toEqual(['ml', 'my']);
		expect(ids('ml')).toEqual(['ml']);
		expect(ids('zz')).toEqual(['zz']);
		expect(ids('zzz')).toEqual([]);
	});

	test('guesses at what was mistyped only where nothing surer is found', () => {
		expect(ids('malasia')).toEqual(['my']);
		expect(ids('malli')).toEqual(['ml']);
		expect(ids('mali')).toEqual(['ml']);
	});

	test('finds pages by each word of their title and by their year, behind all states', () => {
		expect(ids('bombing')).toEqual(['rangoon']);
		expect(ids('default')).toEqual(['debt']);
		expect(ids('1983')).toEqual(['rangoon']);
		expect(ids('bamako')).toEqual(['ml', 'bamako']);
	});

	test('makes no guess at a title', () => {
		expect(ids('rangon bombing')).toEqual([]);
	});

	test('finds each entry once', () => {
		expect(ids('khartoum islands')).toEqual(['zz']);
		expect(new Set(ids('s')).size).toBe(ids('s').length);
	});
});
