import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Vocabulary } from '#lib/facts/records.ts';
import type { Problem } from '#lib/server/facts/problem.ts';
import { bundleSchemas, termName } from '#lib/server/facts/schema.ts';
import { schemaCheck } from '#lib/server/facts/validate-schema.ts';
import { contextEvent, event, mission, NO_OVERRIDES, vocabulary } from '../../../fixtures/facts.ts';
import { countryRecord, recordsOf } from '../../../fixtures/records.ts';

type Json = Record<string, unknown>;

const check = schemaCheck();
const FILE = 'data/countries/aa.yaml';
const ofCountry = (more: Json): Problem[] => check(FILE, 'Country', { ...countryRecord('aa'), ...more });

/** The schemas of data/schema as they are written. */
const schemas = readdirSync('data/schema').map((name) => ({
	name,
	schema: JSON.parse(readFileSync(`data/schema/${name}`, 'utf8')) as Json
}));

/** Every object inside the schemas with the place where it stands. */
function* nodes(node: unknown, at: string): Generator<{ at: string; node: Json }> {
	if (!node || typeof node !== 'object') return;
	yield { at, node: node as Json };
	for (const [key, value] of Object.entries(node)) yield* nodes(value, `${at}.${key}`);
}
const everyNode = schemas.flatMap(({ name, schema }) => [...nodes(schema, name)]);

/** A complete record for every schema of a file. */
const records = recordsOf({ countries: { aa: {} }, predecessors: { su: {} }, sources: { paper: {} } });
const WHOLE: Record<string, Json> = {
	Country: { ...records.countries.get('aa')! },
	Predecessor: { ...records.predecessors.get('su')! },
	Edition: { ...records.edition },
	Vocabulary: { ...vocabulary },
	RelationEvent: { ...event('visit', '1990') },
	Mission: { ...mission() },
	Rok: { ...records.rok },
	MapOverrides: { ...NO_OVERRIDES }
};

describe('the schemas', () => {
	test.each(Object.keys(bundleSchemas().definitions))('compile: %s', (title) => {
		expect(() => check('data/any.yaml', title, null)).not.toThrow();
	});

	test('refuse unknown keys in every object whose keys they name', () => {
		const open = everyNode.filter(
			({ node }) => node['type'] === 'object' && node['properties'] && node['additionalProperties'] !== false
		);
		expect(open.map(({ at }) => at)).toEqual([]);
	});

	test('require no key that they do not name', () => {
		const unnamed = everyNode.flatMap(({ at, node: { properties, required } }) =>
			properties && Array.isArray(required)
				? required.filter((key: string) => !(key in (properties as Json))).map((key) => `${at}: ${key}`)
				: []
		);
		expect(unnamed).toEqual([]);
	});

	test('name only lists that the vocabulary must have', () => {
		const required = schemas.find(({ schema }) => schema['title'] === 'Vocabulary')!.schema[
			'required'
		] as string[];
		const named = everyNode.map(({ node }) => node['vocabulary']).filter((list) => typeof list === 'string');
		expect(named.length).toBeGreaterThan(0);
		expect(named.filter((list) => !required.includes(list))).toEqual([]);
	});

	test('that do not exist are an error of the program', () => {
		expect(() => check(FILE, 'Planet', {})).toThrow('data/schema has no schema with the title Planet');
	});

	test('of a bundle hold the terms of every list of the vocabulary', () => {
		const { definitions } = bundleSchemas();
		for (const [list, terms] of Object.entries(vocabulary))
			expect((definitions[termName(list)] as Json)['enum'], list).toEqual(Object.keys(terms));
	});

	test.each(Object.entries(WHOLE))('%s accept a complete record', (title, record) => {
		expect(check('data/any.yaml', title, record)).toEqual([]);
	});
});

describe('an unknown key', () => {
	test('of a country is refused with the known ones', () => {
		const [problem, ...more] = ofCountry({ anthem: 'A song' });
		expect(more).toEqual([]);
		expect(problem).toMatchObject({ file: FILE, path: '', what: 'unknown key "anthem"' });
		expect(problem!.mend).toMatch(
			/^remove it or use one of: iso2, iso3, name, .*, summary, summary_sources, disputes, notes, checked$/
		);
	});

	test('of an event is refused with the known ones', () => {
		expect(
			ofCountry({ events: [event('visit', '1990'), { ...event('visit', '1991'), title: 'Visit' }] })
		).toEqual([
			{
				file: FILE,
				path: 'events[1]',
				what: 'unknown key "title"',
				mend: 'remove it or use one of: event, date, by, before_sovereignty, text, reason, because, reason_kind, shock, note, confidence, confidence_reason, sources'
			}
		]);
	});

	test('deep in a mission is refused with the known ones', () => {
		const head = { rank: 'ambassador', sources: [], rnak: 'envoy' };
		expect(ofCountry({ missions: [mission({ head })] })).toEqual([
			{
				file: FILE,
				path: 'missions[0].head',
				what: 'unknown key "rnak"',
				mend: 'remove it or use one of: name, rank, since, as_of, sources'
			}
		]);
	});

	test('of a term of the vocabulary is refused with the known ones', () => {
		const statuses = { ...vocabulary.statuses, never: { ...vocabulary.statuses.never, colour: 'grey' } };
		expect(check('data/vocabulary.yaml', 'Vocabulary', { ...vocabulary, statuses })).toEqual([
			{
				file: 'data/vocabulary.yaml',
				path: 'statuses.never',
				what: 'unknown key "colour"',
				mend: 'remove it or use one of: label, definition'
			}
		]);
	});

	test('of the vocabulary is refused with the lists that it has', () => {
		expect(check('data/vocabulary.yaml', 'Vocabulary', { ...vocabulary, 'My list': {} })).toEqual([
			{
				file: 'data/vocabulary.yaml',
				path: '',
				what: 'unknown key "My list"',
				mend: `remove it or use one of: ${Object.keys(vocabulary).join(', ')}`
			}
		]);
	});

	test('is refused whatever it is called', () => {
		const known = new Set(
			Object.keys(schemas.find(({ name }) => name === 'country.schema.json')!.schema['properties'] as Json)
		);
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z_]{1,12}$/), (key) => {
				fc.pre(!known.has(key));
				expect(ofCountry({ [key]: 'x' }).map(({ what }) => what)).toEqual([`unknown key "${key}"`]);
			})
		);
	});
});

describe('a date', () => {
	const quoting = expect.stringContaining(
		"must be a quoted date: '1973', '1973-06', '1973-06-30', or '[1990..1995]'"
	);

	test('that is an unquoted year is refused with the word that it must be quoted', () => {
		const record = parse('event: visit\ndate: 1973\nby: both\nconfidence: high\nsources: []') as Json;
		expect(ofCountry({ events: [record] })).toEqual([
			{ file: FILE, path: 'events[0].date', what: '1973 does not fit', mend: quoting }
		]);
		expect(ofCountry({ events: [record] })[0]!.mend).toContain('Unquoted, YAML reads 1973 as a number');
	});

	test.each(['opened', 'closed', 'as_of'])(
		'%s of a mission is refused when it is an unquoted year',
		(field) => {
			expect(ofCountry({ missions: [{ ...mission(), [field]: 1973 }] })).toEqual([
				{ file: FILE, path: `missions[0].${field}`, what: '1973 does not fit', mend: quoting }
			]);
		}
	);

	test('of sovereignty is told of once, with the word before-1948', () => {
		expect(ofCountry({ sovereign_since: 1957 })).toEqual([
			{
				file: FILE,
				path: 'sovereign_since',
				what: '1957 does not fit',
				mend: 'must be a quoted date or the word before-1948'
			}
		]);
	});

	test.each(['1973', '1973-06', '1973-06-30', '[1990..1995]', '[..1995]', '[1990-05..]'])(
		'may be written as %s',
		(date) => {
			expect(ofCountry({ checked: date })).toEqual([]);
		}
	);

	test.each([
		'',
		'73',
		'30 June 1973',
		'1973/06/30',
		'1973-6',
		'1973-06-30T00:00',
		'1990..1995',
		'c. 1973',
		'1973?'
	])('may not be written as “%s”', (date) => {
		expect(ofCountry({ checked: date })).toEqual([
			{ file: FILE, path: 'checked', what: `"${date}" does not fit`, mend: quoting }
		]);
	});

	test('is never a number', () => {
		fc.assert(
			fc.property(fc.integer(), (year) => {
				expect(ofCountry({ checked: year })).toEqual([
					{ file: FILE, path: 'checked', what: `${year} does not fit`, mend: quoting }
				]);
			})
		);
	});
});

describe('a word outside the vocabulary', () => {
	const allowed = (list: keyof Vocabulary): string =>
		`use one of: ${Object.keys(vocabulary[list]).join(', ')}`;

	test.each<[string, keyof Vocabulary, Json]>([
		['events[0].event', 'events', { events: [{ ...event('visit', '1990'), event: 'relations-cut' }] }],
		['events[0].by', 'actors', { events: [{ ...event('visit', '1990'), by: 'relations-cut' }] }],
		[
			'events[0].reason_kind',
			'reasons',
			{ events: [{ ...event('visit', '1990'), reason_kind: 'relations-cut' }] }
		],
		[
			'events[0].confidence',
			'confidence',
			{ events: [{ ...event('visit', '1990'), confidence: 'relations-cut' }] }
		],
		['missions[0].side', 'sides', { missions: [{ ...mission(), side: 'relations-cut' }] }],
		['missions[0].kind', 'missions', { missions: [{ ...mission(), kind: 'relations-cut' }] }],
		['missions[0].state', 'mission_states', { missions: [{ ...mission(), state: 'relations-cut' }] }],
		[
			'missions[0].represents[0].as',
			'representation',
			{ missions: [{ ...mission(), represents: [{ state: 'bb', as: 'relations-cut' }] }] }
		],
		['membership', 'membership', { membership: 'relations-cut' }],
		['predecessors[0].role', 'predecessor_roles', { predecessors: [{ state: 'su', role: 'relations-cut' }] }]
	])('at %s is refused with the words of the list %s', (path, list, more) => {
		expect(ofCountry(more)).toEqual([
			{ file: FILE, path, what: '"relations-cut" is no word of the vocabulary', mend: allowed(list) }
		]);
	});

	test('for the kind of a predecessor or source is refused with the words of its list', () => {
		expect(
			check('data/predecessors/su.yaml', 'Predecessor', { ...WHOLE['Predecessor'], kind: 'empire' })[0]!.mend
		).toBe(allowed('predecessor_kinds'));
		expect(
			check('data/sources.yaml', 'Sources', {
				paper: { publisher: 'Paper', url: 'https://example.org', kind: 'rumour' }
			})[0]
		).toMatchObject({
			path: 'paper.kind',
			mend: allowed('source_kinds')
		});
	});
});

describe('a term of the vocabulary', () => {
	/** What is told of a term with more, or other, fields than it has. */
	const of = (list: keyof Vocabulary, id: string, more: Json): string[][] =>
		check('data/vocabulary.yaml', 'Vocabulary', {
			...vocabulary,
			[list]: {
				...vocabulary[list],
				[id]: { ...Object.entries(vocabulary[list]).find(([word]) => word === id)![1], ...more }
			}
		}).map(({ path, what, mend }) => [path, what, mend]);

	test('leads to a state of the relation that there is', () => {
		expect(of('events', 'visit', { leads_to: 'friendship' })).toEqual([
			[
				'events.visit.leads_to',
				'"friendship" does not fit',
				'must be none, recognised, consular, in-force, suspended or severed'
			]
		]);
	});

	test('leads nowhere, and has no office and no phrase, where its list has none', () => {
		const refused = (key: string, known: string): string[] => [
			`unknown key "${key}"`,
			`remove it or use one of: label, definition${known}`
		];
		expect(of('missions', 'embassy', { leads_to: 'in-force' })).toEqual([
			['missions.embassy', ...refused('leads_to', ', office')]
		]);
		expect(of('events', 'visit', { office: true })).toEqual([
			['events.visit', ...refused('office', ', effect, actor, leads_to')]
		]);
		expect(of('sides', 'in-dprk', { phrase: 'in it' })).toEqual([
			['sides.in-dprk', ...refused('phrase', '')]
		]);
	});

	test('that is a shock is an example of a kind of reason that there is', () => {
		expect(of('shocks', 'flight-858', { reason: 'bombings' })).toEqual([
			[
				'shocks.flight-858.reason',
				'"bombings" is no word of the vocabulary',
				expect.stringMatching(/^write bombing, or use another of: /)
			]
		]);
	});

	test.each(['reasons', 'shocks', 'regions'] as const)('of %s has the words inside a sentence', (list) => {
		const [id] = Object.keys(vocabulary[list]);
		expect(of(list, id!, { phrase: undefined })).toEqual([
			[`${list}.${id}`, '"phrase" is missing', expect.stringMatching(/^add it/)]
		]);
	});
});

describe('a missing field', () => {
	const required = (title: string): string[] =>
		schemas.find(({ schema }) => schema['title'] === title)!.schema['required'] as string[];

	test.each(Object.keys(WHOLE).flatMap((title) => required(title).map((field) => [title, field] as const)))(
		'of %s is named: %s',
		(title, field) => {
			const { [field]: _, ...rest } = WHOLE[title]!;
			expect(check('data/any.yaml', title, rest)).toEqual([
				{
					file: 'data/any.yaml',
					path: '',
					what: `"${field}" is missing`,
					mend: expect.stringMatching(/^add it/)
				}
			]);
		}
	);

	test('in the middle of a file is named with its place', () => {
		const { date: _, ...rest } = event('visit', '1990');
		expect(ofCountry({ events: [event('visit', '1990'), rest] })).toEqual([
			{ file: FILE, path: 'events[1]', what: '"date" is missing', mend: expect.stringMatching(/^add it/) }
		]);
	});
});

describe('a value of a wrong form', () => {
	test.each([
		['slug', 'A Land', 'must be lower-case ASCII words joined by hyphens, as in sao-tome-and-principe'],
		['iso2', 'aa', 'must be two capital letters, as in MY'],
		['iso3', 'AA', 'must be three capital letters, as in MYS'],
		['name', 'A land ', 'must be a name with letters, without blanks at its ends'],
		['summary', 7, 'must be a text, without blanks at its ends']
	])('is refused with the right form: %s', (path, value, mend) => {
		expect(ofCountry({ [path]: value })).toEqual([
			{ file: FILE, path, what: `${JSON.stringify(value)} does not fit`, mend }
		]);
	});

	test('is refused with the right form: the address of a website or source, a clause, a list of sources', () => {
		const of = (more: Json): (string | undefined)[] =>
			ofCountry(more).flatMap(({ path, mend }) => [path, mend]);
		expect(of({ missions: [{ ...mission(), web: 'www.example.org' }] })).toEqual([
			'missions[0].web',
			'must be an address that begins with http:// or https:// and names a host'
		]);
		expect(of({ events: [event('visit', '1990', { because: 'Of a war.' })] })[1]).toMatch(
			/^must be a clause that completes .* without a full stop$/
		);
		expect(of({ events: [event('visit', '1990', { sources: ['paper', 'paper'] })] })).toEqual([
			'events[0].sources',
			'must be a list of different source ids, as in [kdiplo]'
		]);
	});

	test('that is long is shown by its beginning', () => {
		const [problem] = ofCountry({ slug: 'A'.repeat(500) });
		expect(problem!.what).toBe(`"${'A'.repeat(56)}… does not fit`);
	});

	test('is told of once when it is the name of a source', () => {
		const problems = check('data/sources.yaml', 'Sources', {
			'My paper': { publisher: 'Paper', url: 'https://example.org', kind: 'news' }
		});
		expect(problems).toHaveLength(1);
		expect(problems[0]!.what).toContain('"My paper"');
	});

	test('is refused when it is the whole file', () => {
		for (const content of [null, [], 'text', 7])
			expect(check(FILE, 'Country', content)).toMatchObject([
				{ file: FILE, path: '', what: expect.stringMatching(/^here stands .* instead of fields with values/) }
			]);
	});
});

describe('the world events', () => {
	const of = (more: Json): Problem[] =>
		check('data/context.yaml', 'Context', [contextEvent('1990'), { ...contextEvent('1991'), ...more }]);
	const { title: _, ...untitled } = contextEvent('1991');

	test('accept a complete entry', () => {
		const lasting = { until: '1992', countries: ['kr'], note: 'Made up.', editor_note: 'Made up.' };
		expect(of(lasting)).toEqual([]);
	});

	test.each([
		['[1].date', { date: 1991 }, expect.stringContaining('must be a quoted date')],
		['[1].until', { until: 1992 }, expect.stringContaining('must be a quoted date')],
		['[1].kind', { kind: 'party' }, `use one of: ${Object.keys(vocabulary.context_kinds).join(', ')}`],
		['[1].importance', { importance: 4 }, 'must be 1 (greatest), 2 or 3, without quotes'],
		['[1].importance', { importance: '1' }, 'must be 1 (greatest), 2 or 3, without quotes'],
		[
			'[1].countries',
			{ countries: [] },
			'must name at least one country; leave the field out where none was concerned'
		],
		['[1].countries', { countries: ['kr', 'kr'] }, 'must name each country once'],
		[
			'[1].countries[0]',
			{ countries: ['KR'] },
			'must be the lower-case code of a file in data/countries, as in se'
		],
		['[1].text', { text: 'Made up. ' }, 'must be a text, without blanks at its ends'],
		['[1]', { iso2: ['KR'] }, expect.stringMatching(/^remove it or use one of: date, until, kind, title, /)]
	])('refuse at %s, with the way to mend it: %j', (path, more, mend) => {
		expect(of(more)).toEqual([{ file: 'data/context.yaml', path, what: expect.any(String), mend }]);
	});

	test('refuse an entry without a title', () => {
		expect(check('data/context.yaml', 'Context', [untitled])).toMatchObject([
			{ path: '[0]', what: '"title" is missing' }
		]);
	});
});

describe("South Korea's relations", () => {
	const of = (aa: unknown, more: Json = {}): Problem[] =>
		check('data/rok.yaml', 'Rok', { ...records.rok, ...more, countries: { aa } });

	test('accept a country with and without events', () => {
		expect(of([])).toEqual([]);
		expect(of([{ event: 'relations-established', date: '1962' }])).toEqual([]);
	});

	test('use words of the vocabulary for their events', () => {
		const { properties } = schemas.find(({ name }) => name === 'rok.schema.json')!.schema as {
			properties: { countries: { additionalProperties: { items: { properties: { event: Json } } } } };
		};
		const words = properties.countries.additionalProperties.items.properties.event['enum'] as string[];
		expect(words.filter((word) => !(word in vocabulary.events))).toEqual([]);
	});

	test.each([
		[
			'countries.aa[0].event',
			[{ event: 'relations-cut', date: '1962' }],
			{},
			'must be relations-established, relations-severed or relations-restored'
		],
		[
			'countries.aa[0].date',
			[{ event: 'relations-established', date: 1962 }],
			{},
			expect.stringContaining('must be a quoted date')
		],
		['source', [], { source: ['kdiplo'] }, 'must be one source id, as in kdiplo']
	])('refuse at %s, with the way to mend it: %j %j', (path, aa, more, mend) => {
		expect(of(aa, more)).toEqual([{ file: 'data/rok.yaml', path, what: expect.any(String), mend }]);
	});
});

describe('the further names', () => {
	const whole = { ko: ['가나다'], 'zh-Hant': ['甲國'], 'zh-Hans': ['甲国'] };
	const of = (more: Json, id = 'aa'): Problem[] =>
		check('data/names.yaml', 'Names', { [id]: { ...whole, ...more } });

	test('accept a state with and without an official name', () => {
		expect(of({})).toEqual([]);
		expect(of({ official: 'Republic of AA' }, 'south-aa')).toEqual([]);
	});

	test.each([
		['aa.ko', { ko: [] }, 'must hold at least one name'],
		['aa.ko', { ko: ['가', '가'] }, 'must hold each name once'],
		['aa.zh-Hant[0]', { 'zh-Hant': [' 甲'] }, 'must be a name, without blanks around it'],
		['aa.official', { official: '' }, 'must be a name, without blanks around it'],
		['aa', { ja: ['甲'] }, 'remove it or use one of: official, ko, zh-Hant, zh-Hans']
	])('refuse at %s, with the way to mend it: %j', (path, more, mend) => {
		expect(of(more)).toEqual([{ file: 'data/names.yaml', path, what: expect.any(String), mend }]);
	});

	test('refuse a state without names in one of the languages', () => {
		const { ko: _, ...rest } = whole;
		expect(check('data/names.yaml', 'Names', { aa: rest })).toMatchObject([
			{ path: 'aa', what: '"ko" is missing' }
		]);
	});
});

describe('several mistakes of one file', () => {
	test('are all told of, each with its own place', () => {
		const problems = ofCountry({
			anthem: 'A song',
			sovereign_since: 1957,
			events: [{ ...event('visit', '1990'), date: 1990, event: 'trip' }],
			missions: [{ ...mission(), city: undefined, state: 'open' }]
		});
		expect(problems.map(({ path }) => path).toSorted()).toEqual(
			[
				'',
				'events[0].date',
				'events[0].event',
				'missions[0]',
				'missions[0].state',
				'sovereign_since'
			].toSorted()
		);
	});
});
