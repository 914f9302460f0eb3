import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Facts } from '#lib/facts/facts.ts';
import type { Country, Mission, Predecessor, Term, Vocabulary } from '#lib/facts/records.ts';
import { DEFAULT_LANG } from '#lib/facts/languages.ts';
import { intervalsOf } from '#lib/history/intervals.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import { readYaml } from '#lib/server/facts/files.ts';
import { generateTypes, TYPES_FILE } from '#lib/server/facts/generate-types.ts';
import { checkFacts, loadFacts } from '#lib/server/facts/load.ts';
import { formatProblems } from '#lib/server/facts/problem.ts';
import { countryPanel } from '#lib/server/panel/country-panel.ts';
import { STATUS_BY_YEAR_FILE, statusByYear } from '#lib/server/status-by-year.ts';
import { listYaml } from '../fixtures/list-yaml.ts';
import { citationsOf } from '../unit/server/panel/citations.ts';

const vocabulary = readYaml('vocabulary.yaml') as Vocabulary;

let loaded: Facts | undefined;
/** Loaded by the first test that needs it, so that bad data fail tests and not the whole file. */
const facts = (): Facts => (loaded ??= loadFacts());

/** The records as they stand in their files: also those that the validator refuses can be told of. */
const filed: { file: string; record: Partial<Country & Predecessor> }[] = (
	['countries', 'predecessors'] as const
).flatMap((folder) =>
	listYaml(folder).map((id) => ({
		file: `data/${folder}/${id}.yaml`,
		record: readYaml(`${folder}/${id}.yaml`) as Partial<Country & Predecessor>
	}))
);
const otherMissions = {
	file: 'data/other-missions.yaml',
	record: { missions: readYaml('other-missions.yaml') as Mission[] }
};
const all = [...filed, otherMissions];
/** Files without missions or events of a relation, of which only the texts are looked at. */
const context = { file: 'data/context.yaml', record: readYaml('context.yaml') };
const overrides = { file: 'data/map-overrides.yaml', record: readYaml('map-overrides.yaml') };
const rok = { file: 'data/rok.yaml', record: readYaml('rok.yaml') };
const places = { file: 'data/places.yaml', record: readYaml('places.yaml') };

/** A text of a record: the name of its field, and the place where it stands. */
interface Field {
	readonly place: string;
	readonly field: string;
	readonly text: string;
}

function* fieldsOf(node: unknown, place: string, field: string): Generator<Field> {
	if (typeof node === 'string') yield { place, field, text: node };
	else if (Array.isArray(node))
		for (const [i, item] of node.entries()) yield* fieldsOf(item, `${place}[${i}]`, field);
	else if (node && typeof node === 'object') {
		for (const [key, value] of Object.entries(node)) yield* fieldsOf(value, `${place} ${key}`, key);
	}
}

/** Texts in sentences. */
const PROSE = [
	'summary',
	'wording',
	'text',
	'reason',
	'note',
	'opened_note',
	'reason_closed',
	'compound',
	'detail',
	'what',
	'disputes',
	'precision',
	'definition',
	'drawn',
	'claims',
	'naming',
	'why',
	'statement',
	'found'
];
/** Names and places. */
const LABELS = [
	'ko',
	'zh-Hant',
	'zh-Hans',
	'name',
	'name_in_text',
	'former_names',
	'other_names',
	'search_words',
	'short',
	'table',
	'address',
	'postal',
	'organisation',
	'whom',
	'rank',
	'author',
	'publisher',
	'title',
	'licence',
	'copy_of',
	'label',
	'phrase',
	'was',
	'now'
];
/** Not shown to visitors: may hold addresses and half sentences. */
const WORKING = ['notes', 'editor_note', 'confidence_reason'];

const texts = [...all, context, rok, overrides, places].flatMap(({ file, record }) => [
	...fieldsOf(record, file, '')
]);
const of = (fields: readonly string[]): Field[] => texts.filter(({ field }) => fields.includes(field));

/** Fails with the list of all texts that break the law. */
function expectNone(offenders: readonly Field[]): void {
	const list = offenders.map(({ place, text }) => `${place}: ${text}`);
	expect(list.length, `These texts break the law:\n${list.join('\n')}\n`).toBe(0);
}

describe('the fact base', () => {
	test('has no problem', () => {
		const { problems } = checkFacts();
		expect(problems, formatProblems(problems)).toEqual([]);
	});

	test('has one file for each of its 202 countries and loads them all', () => {
		const files = readdirSync('data/countries');
		expect(files.filter((name) => !/^[a-z]{2}\.yaml$/.test(name))).toEqual([]);
		expect(files).toHaveLength(202);
		expect([...facts().countries.keys()]).toEqual(files.map((name) => name.slice(0, 2)).toSorted());
	});

	test('loads every file of a predecessor', () => {
		const files = readdirSync('data/predecessors');
		expect([...facts().predecessors.keys()].map((id) => `${id}.yaml`)).toEqual(files.toSorted());
	});
});

describe('what is generated', () => {
	test(`${TYPES_FILE} is fresh: after a change of data/schema or data/vocabulary.yaml run npm run data:types`, async () => {
		const fresh = readFileSync(TYPES_FILE, 'utf8') === (await generateTypes());
		expect(fresh, `${TYPES_FILE} is out of date: run npm run data:types`).toBe(true);
	});

	test(`${STATUS_BY_YEAR_FILE} is fresh: after a change of the facts run npm run data:status`, () => {
		const fresh = readFileSync(STATUS_BY_YEAR_FILE, 'utf8') === statusByYear(facts());
		expect(fresh, `${STATUS_BY_YEAR_FILE} is out of date: run npm run data:status`).toBe(true);
	});
});

describe('the table of statuses by year', () => {
	const [header, ...rows] = readFileSync(STATUS_BY_YEAR_FILE, 'utf8')
		.trimEnd()
		.split('\n')
		.map((line) => line.split(','));

	test('has a column for each year from the first day to the last one checked', () => {
		const { first_day, checked_up_to } = facts().edition;
		const [first, last] = [first_day, checked_up_to].map((day) => Number(day.slice(0, 4)));
		expect(header).toEqual([
			'iso2',
			...Array.from({ length: last! - first! + 1 }, (_, i) => String(first! + i))
		]);
	});

	test('has one row for each entity, sorted by code', () => {
		const codes = filed.flatMap(({ record }) => record.iso2 ?? []);
		expect(rows.map(([code]) => code)).toEqual(codes.toSorted());
	});

	test('has in every cell the status on the last day of the year, or on the last one checked', () => {
		const { countries, edition } = facts();
		const odd = rows.flatMap(([code, ...cells]) => {
			const history = intervalsOf(code!.toLowerCase(), facts());
			return header!.slice(1).flatMap((year, i) => {
				const end = `${year}-12-31`;
				const { status } = stretchAt(history, end < edition.checked_up_to ? end : edition.checked_up_to);
				return cells[i] === status ? [] : [`${code} ${year}: ${cells[i]} instead of ${status}`];
			});
		});
		expect(odd).toEqual([]);
		for (const row of rows) expect(row, row[0]).toHaveLength(header!.length);
		expect(rows).toHaveLength(countries.size);
	});
});

describe('the vocabulary', () => {
	const used = (pick: (record: Partial<Country & Predecessor>) => (string | undefined)[]): string[] => [
		...new Set(all.flatMap(({ record }) => pick(record)).filter((word) => word !== undefined))
	];

	test.each<[string, keyof Vocabulary, readonly (string | undefined)[]]>([
		['event type', 'events', used(({ events = [] }) => events.map(({ event }) => event))],
		['kind of reason', 'reasons', used(({ events = [] }) => events.map(({ reason_kind }) => reason_kind))],
		['actor', 'actors', used(({ events = [] }) => events.map(({ by }) => by))],
		['kind of mission', 'missions', used(({ missions = [] }) => missions.map(({ kind }) => kind))],
		[
			'kind of world event',
			'context_kinds',
			[...new Set((context.record as { kind: string }[]).map(({ kind }) => kind))]
		],
		['state of a mission', 'mission_states', used(({ missions = [] }) => missions.map(({ state }) => state))],
		[
			'confidence',
			'confidence',
			used(({ events = [], missions = [] }) => [...events, ...missions].map(({ confidence }) => confidence))
		]
	])('has every %s that the data use', (_name, list, words) => {
		expect(words.length).toBeGreaterThan(0);
		expect(words.filter((word) => word !== undefined && !(word in vocabulary[list]))).toEqual([]);
	});

	test('has every status that a country ever has on any day, and no other', () => {
		const statuses = new Set(
			[...facts().countries.keys()].flatMap((id) => intervalsOf(id, facts()).map(({ status }) => status))
		);
		expect([...statuses].toSorted()).toEqual(Object.keys(vocabulary.statuses).toSorted());
	});

	test.each(Object.keys(vocabulary.statuses))('has a colour in src/app.css for the status %s', (status) => {
		expect(readFileSync('src/app.css', 'utf8')).toMatch(new RegExp(`^\\s*--status-${status}:`, 'm'));
	});

	test('gives an effect to exactly those events that lead to a state of the relation', () => {
		const states = ['none', 'recognised', 'consular', 'in-force', 'suspended', 'severed'];
		for (const [type, { leads_to, effect }] of Object.entries(vocabulary.events)) {
			expect(effect === undefined, type).toBe(leads_to === undefined);
			if (leads_to) expect(states, type).toContain(leads_to);
		}
	});

	test('defines every word in a finished sentence and labels it in a few words', () => {
		const terms = Object.entries(vocabulary).flatMap(([list, words]) =>
			Object.entries<Term>(words).map(([id, term]) => ({ id: `${list}.${id}`, ...term }))
		);
		expect(
			terms
				.filter(({ definition }) => !/^\p{Lu}[^\n]*\.$/u.test(definition) || /\s\s/.test(definition))
				.map(({ id }) => id)
		).toEqual([]);
		expect(terms.filter(({ label }) => !/^\S[^.\n]*[^.\s]$/.test(label)).map(({ id }) => id)).toEqual([]);
	});
});

describe('every text field', () => {
	test('of the schemas is known here as prose, as a label or as a working note', () => {
		const fields = new Set<string>();
		const walk = (node: unknown, name: string): void => {
			if (!node || typeof node !== 'object') return;
			if (/#\/definitions\/(Text|Name)$/.test(String((node as { $ref?: string }).$ref))) fields.add(name);
			for (const [key, value] of Object.entries(node))
				walk(value, ['items', 'properties'].includes(key) ? name : key);
		};
		for (const file of readdirSync('data/schema'))
			walk(JSON.parse(readFileSync(`data/schema/${file}`, 'utf8')), '');
		expect([...fields].toSorted()).toEqual([...PROSE, ...LABELS, ...WORKING].toSorted());
	});

	test('of a record that is prose starts with a capital, a digit or a quote', () => {
		expectNone(of(PROSE).filter(({ text }) => !/^[\p{Lu}\d"'“‘«]/u.test(text)));
	});

	test('of a record that is prose ends with a full stop, a question mark or a closing quote or bracket', () => {
		expectNone(of(PROSE).filter(({ text }) => !/[.?"'”’»)\]]$/.test(text)));
	});

	test('of a record is without two blanks in a row, line breaks or blanks at its ends', () => {
		expectNone(
			of([...PROSE, ...LABELS, ...WORKING, 'because']).filter(({ text }) => /\s\s|[\n\t]|^\s|\s$/.test(text))
		);
	});

	test('of a record that visitors see has its dates in words', () => {
		expectNone(
			of([...PROSE, ...LABELS, 'because']).filter(({ text }) =>
				/\b\d{4}-(0[1-9]|1[0-2])(-\d\d)?\b/.test(text)
			)
		);
	});

	test('of a record that visitors see speaks neither of its editors nor of their papers', () => {
		expectNone(
			of([...PROSE, ...LABELS, 'because']).filter(({ text }) =>
				/\b([Ww]e|[Oo]urs?)\b|\bCOW\b|[Ss]ource document/.test(text)
			)
		);
	});

	test('of a record that visitors see is without web addresses and marks of unfinished work', () => {
		expectNone(
			of([...PROSE, ...LABELS, 'because']).filter(({ text }) =>
				/https?:|\bTODO\b|\bTBD\b|\?\?|\s[,.;]|,,|\.\.(?!\.)/.test(text)
			)
		);
	});

	test('that completes “because …” is a clause without a full stop or a second “because”', () => {
		expectNone(of(['because']).filter(({ text }) => /\.$|^[Bb]ecause\b/.test(text)));
	});
});

describe('data/README.md', () => {
	test('tells what every field means, as the messages of the validator promise', () => {
		const readme = readFileSync('data/README.md', 'utf8');
		const fields = ['country', 'predecessor', 'event', 'mission', 'edition', 'context', 'rok'].flatMap(
			(name) => {
				const schema = JSON.parse(readFileSync(`data/schema/${name}.schema.json`, 'utf8')) as {
					properties?: object;
					items?: { properties: object };
				};
				return Object.keys(schema.properties ?? schema.items!.properties);
			}
		);
		expect(
			[...new Set(fields)].filter(
				(field) => !readme.includes(`\`${field}\``) && !readme.includes(`\`${field}[]\``)
			)
		).toEqual([]);
	});
});

describe('the panel of every country', () => {
	const panels = () =>
		[...facts().countries.values()].map((entity) =>
			countryPanel(entity, { facts: facts(), lang: DEFAULT_LANG, day: facts().edition.checked_up_to })
		);

	test('shows a source, whatever there is to tell', () => {
		expect(
			panels()
				.filter(({ sources }) => !sources.length)
				.map(({ id }) => id)
		).toEqual([]);
	});

	test('numbers its sources in the order in which they are read, each with its note', () => {
		const odd = panels().filter((panel) => {
			const read = [...new Set(citationsOf(panel))];
			const notes = panel.sources.map((_, i) => i + 1);
			return (
				(panel.events.length && !read.length) ||
				read.some((number, i) => number !== i + 1) ||
				read.length !== notes.length ||
				notes.some((number, i) => number !== i + 1)
			);
		});
		expect(odd.map(({ id }) => id)).toEqual([]);
	});

	test('has a bar of history without gap or overlap', () => {
		for (const { id, history } of panels()) {
			expect(history[0]!.start, id).toBe(0);
			expect(history.at(-1)!.end, id).toBe(1);
			for (const [i, { start, end }] of history.entries()) {
				expect(end, id).toBeGreaterThan(start);
				if (i) expect(start, id).toBe(history[i - 1]!.end);
			}
		}
	});

	test('has for each predecessor a title of its own that is complete', () => {
		const odd = panels().filter(({ predecessors }) => {
			const titles = predecessors.map(({ title }) => title);
			return new Set(titles).size < titles.length || titles.some((title) => !/[\p{L}\d]$/u.test(title));
		});
		expect(odd.map(({ id, predecessors }) => [id, ...predecessors.map(({ title }) => title)])).toEqual([]);
	});
});
