import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFacts, loadFacts } from '#lib/server/facts/load.ts';
import { FactBaseError, formatProblems, type Problem } from '#lib/server/facts/problem.ts';
import { contextEvent, event, mission, vocabulary } from '../../../fixtures/facts.ts';
import {
	countryRecord,
	filesOf,
	recordsOf,
	stringify,
	withFolder,
	type Draft
} from '../../../fixtures/records.ts';

const GOOD: Draft = {
	countries: {
		aa: {
			events: [event('relations-established', '1973-06-30', { sources: ['paper'] })],
			missions: [mission({ sources: ['paper'] })]
		},
		bb: { sovereign_since: '1992', predecessors: [{ state: 'su', role: 'territory' }] }
	},
	predecessors: { su: {} },
	sources: { paper: { kind: 'official' } },
	otherMissions: [mission({ organisation: 'UN', kind: 'un-agency', sources: ['paper'] })],
	context: [contextEvent('1973-09-18', { countries: ['aa'], sources: ['paper'] })],
	rok: { source: 'paper', countries: { aa: [{ event: 'relations-established', date: '1961' }], bb: [] } }
};

/** Five mistakes in three files. */
const FIVE: Record<string, string> = {
	...filesOf(GOOD),
	'countries/aa.yaml': [
		'iso2: AA',
		'name: A land',
		'slug: a-land',
		'anthem: A song',
		'membership: un-member',
		'region: asia',
		'capital: [aa-city]',
		'sovereign_since: before-1948',
		'events:',
		'  - { event: relations-cut, date: 1973, by: both, confidence: high, sources: [paper] }',
		'summary: Made up.',
		"checked: '2026-06-30'",
		'...',
		''
	].join('\n'),
	'countries/bb.yaml': 'iso2: BB\nname: "B land\nslug: [b-land\n...\n',
	'sources.yaml': 'paper:\n  publisher: Paper\n  kind: news\n...\n'
};

const problemsOf = (files: Record<string, string>): Promise<readonly Problem[]> =>
	withFolder(files, (root) => checkFacts(root).problems);

/** The error that `use` throws. */
const thrownBy = (use: () => unknown): unknown => {
	try {
		use();
	} catch (error) {
		return error;
	}
	throw new Error('nothing was thrown');
};

describe('a folder without mistakes', () => {
	test('has no problem and gives its records', async () => {
		const { problems, records } = await withFolder(filesOf(GOOD), checkFacts);
		expect(problems).toEqual([]);
		expect(records).toEqual(recordsOf(GOOD));
	});

	test('is loaded with the names of the files as ids, in their order', async () => {
		const facts = await withFolder(filesOf(GOOD), loadFacts);
		expect([...facts.countries.keys()]).toEqual(['aa', 'bb']);
		expect(facts.countries.get('aa')).toEqual({ id: 'aa', ...recordsOf(GOOD).countries.get('aa') });
		expect(facts.predecessors.get('su')?.id).toBe('su');
		expect(facts.otherMissions).toHaveLength(1);
		expect(facts.context).toEqual(GOOD.context);
		expect([...facts.rok.events]).toEqual(Object.entries(GOOD.rok!.countries!));
	});

	test('is frozen all the way down', async () => {
		const facts = await withFolder(filesOf(GOOD), loadFacts);
		const aa = facts.countries.get('aa')!;
		const frozen = [
			facts,
			facts.edition,
			facts.vocabulary.events.visit,
			aa,
			aa.events![0]!.sources,
			facts.predecessors.get('su'),
			facts.sources.get('paper'),
			facts.otherMissions[0],
			facts.context,
			facts.context[0]!.countries,
			facts.rok,
			facts.rok.events.get('aa'),
			facts.rok.events.get('aa')![0],
			facts.overrides.territories[0]
		];
		expect(frozen.map((value) => Object.isFrozen(value))).toEqual(frozen.map(() => true));
	});
});

describe('five mistakes in three files', () => {
	const told = [
		{
			file: 'data/sources.yaml',
			path: 'paper',
			line: 1,
			what: '"url" is missing',
			mend: expect.stringMatching(/^add it/)
		},
		{
			file: 'data/countries/aa.yaml',
			path: '',
			line: 1,
			what: 'unknown key "anthem"',
			mend: expect.stringMatching(/^remove it or use one of: iso2, /)
		},
		{
			file: 'data/countries/aa.yaml',
			path: 'events[0].event',
			line: 10,
			what: '"relations-cut" is no word of the vocabulary',
			mend: `use one of: ${Object.keys(vocabulary.events).join(', ')}`
		},
		{
			file: 'data/countries/aa.yaml',
			path: 'events[0].date',
			line: 10,
			what: '1973 does not fit',
			mend: expect.stringContaining('must be a quoted date')
		},
		{
			file: 'data/countries/bb.yaml',
			path: '',
			line: expect.any(Number),
			what: expect.stringMatching(/^is no YAML here: /),
			mend: expect.stringMatching(/^look at this line/)
		}
	];

	test('are all told of at once, each with file, place, what is wrong and how to mend it', async () => {
		const { problems, records } = await withFolder(FIVE, checkFacts);
		expect(records).toBeNull();
		expect(problems).toHaveLength(5);
		expect(problems).toEqual(expect.arrayContaining(told));
	});

	test('stop the loading with the whole report', async () => {
		await withFolder(FIVE, (root) => {
			const error = thrownBy(() => loadFacts(root));
			expect(error).toBeInstanceOf(FactBaseError);
			expect((error as Error).message).toBe(`\n${formatProblems(checkFacts(root).problems)}`);
			expect((error as Error).message).toMatch(/5 problems in 3 files of the fact base$/);
		});
	});
});

describe('records that fit their schemas', () => {
	test('are told of all broken laws at once, in whatever file', async () => {
		const problems = await problemsOf(
			filesOf({
				...GOOD,
				countries: {
					...GOOD.countries,
					cc: {
						iso2: 'DD',
						events: [event('relations-restored', '1990', { confidence: 'medium', sources: ['book'] })]
					}
				},
				predecessors: { su: {}, yu: {} },
				sources: { paper: { kind: 'official' }, radio: {} }
			})
		);
		expect(problems.map(({ file, path }) => `${file} ${path}`).toSorted()).toEqual([
			'data/countries/cc.yaml events[0].event',
			'data/countries/cc.yaml events[0].sources',
			'data/countries/cc.yaml iso2',
			'data/predecessors/yu.yaml ',
			'data/sources.yaml radio'
		]);
	});

	test('wait for the laws until every file has its form', async () => {
		const problems = await problemsOf({
			...filesOf(GOOD),
			'countries/bb.yaml': '',
			'countries/cc.yaml': stringify(countryRecord('dd'))
		});
		expect(problems).toEqual([
			{
				file: 'data/countries/bb.yaml',
				path: '',
				line: 1,
				what: 'is empty',
				mend: 'restore it from the history of the project'
			}
		]);
	});
});

describe('a vocabulary', () => {
	const withWord = {
		...vocabulary,
		events: { ...vocabulary.events, parade: { label: 'Parade', definition: 'A parade.' } }
	};
	const parade = stringify({
		...recordsOf(GOOD).countries.get('aa')!,
		events: [{ ...event('visit', '1990', { sources: ['paper'] }), event: 'parade' }]
	});

	test('of the folder decides which words its records may use', async () => {
		const files = { ...filesOf(GOOD), 'countries/aa.yaml': parade };
		expect(await problemsOf({ ...files, 'vocabulary.yaml': stringify(withWord) })).toEqual([]);
		expect(await problemsOf(files)).toMatchObject([
			{
				file: 'data/countries/aa.yaml',
				path: 'events[0].event',
				what: '"parade" is no word of the vocabulary'
			}
		]);
	});

	test('that is no YAML is told of once, next to the mistakes of the other files', async () => {
		const problems = await problemsOf({ ...FIVE, 'vocabulary.yaml': 'statuses: [\n...\n' });
		expect(problems.filter(({ file }) => file === 'data/vocabulary.yaml')).toMatchObject([
			{ path: '', line: 2, what: expect.stringMatching(/^is no YAML here/) }
		]);
		expect(problems.map(({ file, path }) => `${file} ${path}`).toSorted()).toEqual([
			'data/countries/aa.yaml ',
			'data/countries/aa.yaml events[0].date',
			'data/countries/bb.yaml ',
			'data/sources.yaml paper',
			'data/vocabulary.yaml '
		]);
	});

	test('that lacks a list is told of once', async () => {
		const { events: _, ...rest } = vocabulary;
		expect(await problemsOf({ ...filesOf(GOOD), 'vocabulary.yaml': stringify(rest) })).toMatchObject([
			{ file: 'data/vocabulary.yaml', path: '', what: '"events" is missing' }
		]);
	});

	test.each([
		['null', null],
		['a text', 'words'],
		['a list', ['statuses']],
		['a number', 7]
	])('that is %s is told of once', async (_name, content) => {
		expect(await problemsOf({ ...filesOf(GOOD), 'vocabulary.yaml': stringify(content) })).toMatchObject([
			{ file: 'data/vocabulary.yaml', path: '', what: expect.any(String) }
		]);
	});

	test('whose list is empty, or no list of words, is told of', async () => {
		const told = async (more: object): Promise<string[]> =>
			(await problemsOf({ ...filesOf(GOOD), 'vocabulary.yaml': stringify({ ...vocabulary, ...more }) })).map(
				({ file, path }) => `${file} ${path}`
			);
		expect(await told({ sides: null })).toEqual(['data/vocabulary.yaml sides']);
		expect(await told({ sides: 'in-dprk' })).toEqual(['data/vocabulary.yaml sides']);
		expect(await told({ 'My list': {}, _: {} })).toEqual(['data/vocabulary.yaml ', 'data/vocabulary.yaml ']);
	});
});

describe('what is not there', () => {
	test.each([
		'context.yaml',
		'corrections.yaml',
		'edition.yaml',
		'map-overrides.yaml',
		'other-missions.yaml',
		'places.yaml',
		'rok.yaml',
		'source-document.yaml',
		'sources.yaml',
		'story.yaml',
		'vocabulary.yaml'
	])('is a problem when it is %s', async (file) => {
		const problems = await withFolder(filesOf(GOOD), (root) => {
			rmSync(join(root, file));
			return checkFacts(root).problems;
		});
		expect(problems).toEqual([
			{
				file: `data/${file}`,
				path: '',
				what: 'the file is missing',
				mend: 'restore it from the history of the project'
			}
		]);
	});

	test('is a problem when it is a folder', async () => {
		const problems = await withFolder(filesOf(GOOD), (root) => {
			rmSync(join(root, 'countries'), { recursive: true });
			return checkFacts(root).problems;
		});
		expect(problems).toEqual([
			{
				file: 'data/countries',
				path: '',
				what: 'the folder is missing or empty',
				mend: 'restore it from the history of the project'
			}
		]);
	});

	test('is a problem, and no crash, when it is everything', () => {
		const { problems, records } = checkFacts('/no/such/folder');
		expect(records).toBeNull();
		expect(problems.map(({ file }) => file).toSorted()).toEqual(
			[
				'context.yaml',
				'corrections.yaml',
				'countries',
				'edition.yaml',
				'map-overrides.yaml',
				'names.yaml',
				'organisations.yaml',
				'other-missions.yaml',
				'places.yaml',
				'predecessors',
				'rok.yaml',
				'source-document.yaml',
				'sources.yaml',
				'story.yaml',
				'vocabulary.yaml'
			].map((file) => `data/${file}`)
		);
	});
});

describe('YAML', () => {
	test('with the same key twice is refused', async () => {
		const files = filesOf(GOOD);
		const problems = await problemsOf({
			...files,
			'countries/aa.yaml': files['countries/aa.yaml']!.replace('name:', 'name: Another\nname:')
		});
		expect(problems).toEqual([
			{
				file: 'data/countries/aa.yaml',
				path: '',
				line: 3,
				what: 'is no YAML here: Map keys must be unique',
				mend: expect.stringMatching(/a key that stands twice$/)
			}
		]);
	});

	test('reads an unquoted day as the text that it is', async () => {
		const files = filesOf(GOOD);
		const unquoted = files['countries/aa.yaml']!.replaceAll('"', '').replaceAll("'", '');
		expect(unquoted).toContain('date: 1973-06-30');
		expect(await problemsOf({ ...files, 'countries/aa.yaml': unquoted })).toEqual([]);
	});
});

test('the schemas are those of the project, whatever the folder holds', async () => {
	const schema = readFileSync('data/schema/country.schema.json', 'utf8').replace(
		'"additionalProperties": false,',
		''
	);
	const problems = await problemsOf({ ...FIVE, 'schema/country.schema.json': schema });
	expect(problems.map(({ what }) => what)).toContain('unknown key "anthem"');
});
