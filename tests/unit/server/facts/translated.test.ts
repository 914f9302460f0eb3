import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Facts } from '#lib/facts/facts.ts';
import { LANGUAGES } from '#lib/facts/languages.ts';
import { facts, factsIn } from '#lib/server/fact-base.ts';
import { checkFacts, linkFacts } from '#lib/server/facts/load.ts';
import { mapTexts } from '#lib/server/facts/map-texts.ts';
import { filesOfRecords } from '#lib/server/facts/record-files.ts';
import type { Records } from '#lib/server/facts/rule.ts';
import { translatedRecords, untranslated } from '#lib/server/facts/translated.ts';
import { countryPanel } from '#lib/server/panel/country-panel.ts';
import { statusByYear } from '#lib/server/status-by-year.ts';
import { contextEvent, event, mission } from '../../../fixtures/facts.ts';
import { filesOf, recordsOf, stringify, withFolder, type Draft } from '../../../fixtures/records.ts';

const DRAFT: Draft = {
	countries: {
		aa: {
			summary: 'Nothing is known.',
			predecessors: [{ state: 'su', role: 'territory', until: '1960' }],
			disputes: ['Nothing is known.', 'The day is disputed.'],
			notes: ['Nothing is known.'],
			events: [
				event('relations-established', '1973', { sources: ['paper'] }),
				event('relations-severed', '1983-11', {
					because: 'of a bomb',
					reason: 'Nothing is known.',
					reason_kind: 'bombing',
					sources: ['paper']
				})
			],
			missions: [mission({ detail: 'It has a garden.', postal: 'Box 1', sources: ['paper'] })]
		}
	},
	predecessors: { su: {} },
	sources: { paper: { kind: 'official' } },
	context: [contextEvent('1983-10-09', { sources: ['paper'] })],
	rok: { source: 'paper' },
	translations: {
		de: {
			'countries/aa.yaml': [
				{ en: 'Nothing is known.', translation: 'Nichts ist bekannt.' },
				{ en: 'of a bomb', translation: 'eine Bombe fiel' }
			],
			'places.yaml': [{ en: 'Pyongyang', translation: 'Pjöngjang' }]
		}
	}
};

describe('the facts in another language', () => {
	const records = recordsOf(DRAFT);
	const german = translatedRecords(records, 'de');
	const aa = german.countries.get('aa')!;

	test('have the translation wherever the text stands in its file', () => {
		expect(aa.summary).toBe('Nichts ist bekannt.');
		expect(aa.events![1]).toMatchObject({ reason: 'Nichts ist bekannt.', because: 'eine Bombe fiel' });
		expect(german.places['pyongyang']!.name).toBe('Pjöngjang');
	});

	test('stay English where nothing is translated, and where visitors read nothing', () => {
		expect(aa.disputes).toEqual(['Nichts ist bekannt.', 'The day is disputed.']);
		expect(aa.notes).toEqual(['Nothing is known.']);
		expect(aa.missions![0]).toMatchObject({ detail: 'It has a garden.', postal: 'Box 1' });
	});

	test('leave the English ones as they were', () => {
		expect(records).toEqual(recordsOf(DRAFT));
	});

	test('are those of a folder like data/, and speak on a page', async () => {
		const { records: read, problems } = await withFolder(filesOf(DRAFT), checkFacts);
		expect(problems).toEqual([]);
		expect(read).toEqual(records);
		const of = (facts: Facts) =>
			countryPanel(facts.countries.get('aa')!, { facts, lang: 'en', day: '2026-06-30' });
		expect(of(linkFacts(translatedRecords(read!, 'de')))).toMatchObject({
			summary: 'Nichts ist bekannt.',
			sentence: expect.stringContaining('because eine Bombe fiel'),
			inDprk: [{ title: 'Embassy, Pjöngjang' }]
		});
		expect(of(linkFacts(translatedRecords(read!, 'fr')))).toEqual(of(linkFacts(read!)));
	});
});

describe('what is not translated', () => {
	test('is listed with its file and the place where it stands first, each text once for a file', () => {
		const left = untranslated(recordsOf(DRAFT), 'de').filter(({ file }) => /aa|places/.test(file));
		expect(left).toEqual(
			[
				{ file: 'data/places.yaml', path: 'examplia.name', text: 'Examplia' },
				{ file: 'data/countries/aa.yaml', path: 'name', text: 'State AA' },
				{ file: 'data/countries/aa.yaml', path: 'missions[0].detail', text: 'It has a garden.' },
				{ file: 'data/countries/aa.yaml', path: 'disputes[1]', text: 'The day is disputed.' }
			].sort(
				(a, b) =>
					left.findIndex(({ path }) => path === a.path) - left.findIndex(({ path }) => path === b.path)
			)
		);
	});
});

describe('the whole fact base', () => {
	const { records } = checkFacts();
	/** Every text of every file in a language in which all are written backwards, between brackets. */
	const all: Records = {
		...records!,
		translations: new Map([
			[
				'xx',
				new Map(
					[...filesOfRecords(records!)].map(([file, { title, content }]) => {
						const texts = new Set<string>();
						mapTexts(title, content, (text) => (texts.add(text), text));
						return [file, [...texts].map((en) => ({ en, translation: `[${[...en].reverse().join('')}]` }))];
					})
				)
			]
		])
	};

	test('is itself in English', () => {
		expect(LANGUAGES.map(({ id }) => id)).toContain('en');
		expect(factsIn('en')).toBe(facts);
	});

	test('can be translated as a whole: no text is left, and no other thing is changed', () => {
		expect(untranslated(all, 'xx')).toEqual([]);
		const other = translatedRecords(all, 'xx');
		expect(other.countries.get('my')!.summary).toMatch(/^\[.*\]$/);
		expect(statusByYear(linkFacts(other))).toBe(statusByYear(facts));
		for (const [file, { title, content }] of filesOfRecords(other))
			expect(
				mapTexts(title, content, (text) => [...text.slice(1, -1)].reverse().join('')),
				file
			).toEqual(filesOfRecords(records!).get(file)!.content);
	});

	test('tells of every text at first', () => {
		const files = new Set(untranslated(records!, 'xx').map(({ file }) => file));
		expect(files).toContain('data/vocabulary.yaml');
		expect(files).toContain('data/map-overrides.yaml');
		expect(files).not.toContain('data/sources.yaml');
		expect(files.size).toBe(records!.countries.size + records!.predecessors.size + 10);
	});
});

test('every text of the schemas is translatable but names as published, postal addresses, words to search by and working notes', () => {
	const kept: string[] = [];
	const walk = (node: unknown, at: string, within: boolean): void => {
		if (!node || typeof node !== 'object') return;
		const { $ref, translatable } = node as { $ref?: string; translatable?: boolean };
		const marked = within || translatable === true;
		if (/#\/definitions\/(Text|Name|Clause|NameText)$/.test($ref ?? '') && !marked) kept.push(at);
		for (const [key, value] of Object.entries(node))
			walk(
				value,
				/^(items|properties|definitions|additionalProperties)$/.test(key) ? at : `${at} ${key}`,
				marked
			);
	};
	for (const file of readdirSync('data/schema'))
		walk(JSON.parse(readFileSync(`data/schema/${file}`, 'utf8')), file.replace('.schema.json', ''), false);
	expect(kept.filter((at) => !/^(names|sources) /.test(at))).toEqual([
		'context editor_note',
		'context confidence_reason',
		'country search_words',
		'country accredited_from confidence_reason',
		'country absence confidence_reason',
		'country notes',
		'edition licence',
		'event confidence_reason',
		'map-overrides parts other_names',
		'map-overrides parts ko',
		'map-overrides parts zh-Hant',
		'map-overrides parts zh-Hans',
		'mission postal',
		'mission head name',
		'mission confidence_reason',
		'organisations ties confidence_reason',
		'places other_names',
		'predecessor other_names',
		'predecessor notes',
		'rok licence',
		'source-document sections statements told table',
		'story confidence_reason'
	]);
});

describe('a file of translations', () => {
	const told = async (files: Record<string, string>): Promise<string[]> =>
		(await withFolder({ ...filesOf(DRAFT), ...files }, (root) => checkFacts(root).problems)).map(
			({ file, path, line, what }) => `${file} ${line ?? ''} ${path}: ${what}`
		);

	test('without a translation is told of with its line', async () => {
		expect(await told({ 'i18n/de/rok.yaml': stringify([{ en: 'Made up.' }]) })).toEqual([
			'data/i18n/de/rok.yaml 1 [0]: "translation" is missing'
		]);
	});

	test('of a text that was changed since is told of with its line', async () => {
		const pairs = [
			{ en: 'Made up.', translation: 'Erfunden.' },
			{ en: 'Made up by us.', translation: 'Von uns erfunden.' }
		];
		expect(await told({ 'i18n/de/rok.yaml': stringify(pairs) })).toEqual([
			'data/i18n/de/rok.yaml 3 [1].en: no text of data/rok.yaml is "Made up by us."'
		]);
	});

	test.each(['i18n/en/rok.yaml', 'i18n/rok.yaml', 'i18n/de/stories.yaml', 'i18n/German/rok.yaml'])(
		'is not %s, which nothing reads',
		async (path) => {
			expect(await told({ [path]: stringify([{ en: 'Made up.', translation: 'Erfunden.' }]) })).toEqual([
				`data/${path} 1 : nothing reads this file`
			]);
		}
	);
});
