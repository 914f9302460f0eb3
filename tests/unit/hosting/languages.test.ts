import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Lang } from '#lib/facts/languages.ts';
import { builtLanguage } from '../../../src/hosting/built-language.ts';
import { entriesOf } from '../../../src/hosting/entries.ts';
import { registryOf } from '../../../src/hosting/one-language.ts';
import { siteOrigin } from '../../../src/hosting/site-origin.ts';

const registries = readdirSync('src/lib/words')
	.filter((file) => /messages\.ts$/.test(file))
	.map((file) => [file, readFileSync(`src/lib/words/${file}`, 'utf8')] as const);

describe.each(registries)('the registry %s', (_, source) => {
	const also = source
		.replace(
			/^import \{ en \}.*$/m,
			(line) => `${line}\n${line.replace('{ en }', '{ zhHant }').replace('/en/', '/zh-hant/')}`
		)
		.replace('{ en };', "{ en, 'zh-hant': zhHant };");

	test('with a second language, in English, is what it is without it', () => {
		expect(also).not.toBe(source);
		expect(registryOf('en', also)).toBe(registryOf('en', source));
	});

	test('in the second language holds nothing of the English words', () => {
		const own = registryOf('zh-hant' as Lang, also);
		expect(own).not.toContain('/en/');
		expect(own).toContain("= { 'zh-hant': zhHant } as never;");
	});
});

test('a registry of another form is refused', () => {
	expect(() =>
		registryOf('en', "import { en } from '#lib/words/messages/en/map.ts';\nconst WORDS = { en };")
	).toThrow('not written like the others');
	expect(() => registryOf('de' as Lang, registries[0]![1])).toThrow('no words in "de"');
});

test('a build is of the default language, or of one that the site has', () => {
	expect([builtLanguage(undefined), builtLanguage(''), builtLanguage('en')]).toEqual(['en', 'en', 'en']);
	expect(() => builtLanguage('tlh')).toThrow('SITE_LANG is "tlh", which is no language of the site: en');
});

test('the entries of a language are its pages without parameters, and what belongs to no language', () => {
	expect(entriesOf('en', 'src/routes')).toEqual([
		'/',
		'/404',
		'/about',
		'/about/borders',
		'/about/counting',
		'/about/doubt',
		'/about/method',
		'/breaks',
		'/contents',
		'/data',
		'/embassies',
		'/feeds',
		'/feeds/anniversaries.ics',
		'/history',
		'/map.json',
		'/missions',
		'/missions.json',
		'/money',
		'/on-this-day',
		'/organisations',
		'/relations',
		'/representation.json',
		'/search.json',
		'/site.webmanifest',
		'/source-document',
		'/table',
		'/timeline.json',
		'/tours.json'
	]);
});

test.each(['https://ties.example', 'http://localhost:4173', 'https://ties.example/'])(
	'the site may live at %s',
	(given) => {
		expect(siteOrigin(given)).toBe(given.replace(/\/$/, ''));
	}
);

test.each([
	'ties.example',
	'https://ties.example/map',
	'ftp://ties.example',
	'https://a b',
	'https://u:p@ties.example'
])('“%s” is no place where the site may live', (given) => {
	expect(() => siteOrigin(given)).toThrow(`SITE_ORIGIN is ${JSON.stringify(given)}`);
});

test('where the site lives need not be known', () => {
	expect([siteOrigin(undefined), siteOrigin('')]).toEqual([null, null]);
});
