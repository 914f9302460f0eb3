import { describe, expect, test } from 'vitest';
import { checkProject } from '#lib/server/check-project.ts';
import { filesIn } from '#lib/server/facts/files.ts';
import { formatProblems, type Problem } from '#lib/server/facts/problem.ts';
import { chance } from '../fixtures/chance.ts';
import { spoiltContents, spoiltTexts, spoiltYaml, type Mutation } from '../fixtures/mutations.ts';

const folder = filesIn('data');
const bytes = new Map(folder.paths.map((path) => [path, Uint8Array.from(folder.read(path))]));
const textOf = (path: string): string => new TextDecoder().decode(bytes.get(path));

/** All problems of the fact base in which one file is another; every other file is read once for all tests. */
const problemsWith = (path: string, spoilt: Uint8Array | null): readonly Problem[] =>
	checkProject({
		paths: spoilt ? folder.paths : folder.paths.filter((other) => other !== path),
		read: (asked) => (asked === path ? spoilt! : bytes.get(asked)!)
	}).problems;

/** What is wrong with the report on a spoilt file; nothing when it is as an editor needs it. */
function faultsOf(problems: readonly Problem[]): string[] {
	if (!problems.length) return ['is not refused'];
	const report = formatProblems(problems);
	const size = new TextEncoder().encode(report).length;
	const incomplete = problems.filter(
		({ file, path, line, what, mend }) =>
			!file.startsWith('data/') ||
			!what.trim() ||
			!mend.trim() ||
			(!path && !line && !/^(the|nothing|is|does)\b/i.test(what))
	);
	return [
		...(size > 4096 ? [`is told in ${size} bytes: ${report.slice(0, 300)}`] : []),
		...(incomplete.length
			? [`is told without file, place, fault or remedy: ${JSON.stringify(incomplete[0])}`]
			: []),
		...(/\n\s+at |node:internal|undefined|\[object|TypeError|\.ts:/.test(report)
			? [`is told as to a programmer: ${report}`]
			: []),
		...(/(?!\n)[\p{Cc}\p{Cf}]/u.test(report) ? ['is told with hidden characters'] : [])
	];
}

/** A file of each kind, and fields that its records must have. */
const KINDS: Record<string, readonly string[]> = {
	'countries/my.yaml': [
		'iso2',
		'name',
		'slug',
		'membership',
		'region',
		'capital',
		'sovereign_since',
		'summary',
		'checked',
		'event',
		'by',
		'side',
		'sources',
		'united_nations'
	],
	'countries/de.yaml': ['iso2', 'name', 'slug', 'kind', 'city', 'confidence', 'role'],
	'predecessors/yu.yaml': ['name', 'kind', 'ended', 'summary', 'event', 'date'],
	'predecessors/dd.yaml': ['name', 'kind', 'ended', 'summary', 'date', 'side'],
	'sources.yaml': ['publisher', 'url', 'kind'],
	'context.yaml': ['date', 'kind', 'title', 'text', 'importance', 'confidence', 'sources'],
	'rok.yaml': ['source', 'licence', 'precision', 'countries', 'event', 'date'],
	'names.yaml': ['ko', 'zh-Hant', 'zh-Hans', 'my', 'su'],
	'edition.yaml': ['first_day', 'checked_up_to', 'licence', 'licence_url'],
	'vocabulary.yaml': [
		'statuses',
		'embassy',
		'relations-severed',
		'bombing',
		'label',
		'definition',
		'leads_to',
		'events',
		'sides'
	],
	'map-overrides.yaml': [
		'keys',
		'territories',
		'from_10m',
		'left_out',
		'off_map',
		'markers',
		'parts',
		'disputed',
		'drawn',
		'claims',
		'shape',
		'reason',
		'lonlat',
		'entity'
	],
	'other-missions.yaml': ['organisation', 'side', 'kind', 'city', 'state', 'confidence', 'sources'],
	'places.yaml': ['name', 'in', 'pyongyang', 'beijing']
};

const SEED = 20260630;
/** Hundreds of checks of the whole fact base: a slow or busy machine is no fault of the code. */
const TIMEOUT = 240_000;

function expectRefused(path: string, mutations: readonly Mutation[], least = 15): void {
	expect(mutations.length).toBeGreaterThanOrEqual(least);
	const faults = mutations.flatMap(([name, spoilt]) =>
		faultsOf(problemsWith(path, spoilt)).map((fault) => `${path} ${name}: ${fault}`)
	);
	expect(faults.join('\n')).toBe('');
}

describe('a file of facts that is spoilt', { timeout: TIMEOUT }, () => {
	test('is spoilt by the test alone: as they stand, all are accepted', () => {
		expect(problemsWith('edition.yaml', bytes.get('edition.yaml')!)).toEqual([]);
	});

	test.each(Object.keys(KINDS))('is refused with place and remedy, shortly: the text of %s', (path) => {
		expectRefused(path, spoiltYaml(textOf(path), chance(SEED)), 40);
	});

	test.each(Object.entries(KINDS))(
		'is refused with place and remedy, shortly: the content of %s',
		(path, required) => {
			expectRefused(path, spoiltContents(textOf(path), chance(SEED), required), 15);
		}
	);

	test.each(folder.paths.filter((path) => path.startsWith('schema/')))(
		'is refused when it is the schema %s',
		(path) => {
			const random = chance(SEED);
			const text = textOf(path);
			const enc = (spoilt: string): Uint8Array => new TextEncoder().encode(spoilt);
			expectRefused(path, [
				...spoiltTexts(text, random).filter(([name]) => !name.includes('last byte')),
				['without a bracket', enc(text.replace(/\}\n$/, '\n'))],
				['with a comma too many', enc(text.replace(/\}\n$/, ',}\n'))],
				['with another title', enc(text.replace('"title": "', '"title": "X'))],
				['with a type that is none', enc(text.replace(/"type": "\w+"/, '"type": "strng"'))],
				['that is null', enc('null\n')],
				['that is a list', enc('[]\n')]
			]);
		}
	);

	test('is refused when it is the table that is made from the facts', () => {
		const random = chance(SEED);
		const text = textOf('status-by-year.csv');
		const enc = (spoilt: string): Uint8Array => new TextEncoder().encode(spoilt);
		expectRefused('status-by-year.csv', [
			...spoiltTexts(text, random),
			['with another status', enc(text.replace('embassy', 'relations'))],
			['without a country', enc(text.replace(/^MY.*\n/m, ''))]
		]);
	});

	test.each(
		folder.paths.filter(
			(path) => !path.endsWith('.md') && !path.startsWith('schema/') && !path.startsWith('countries/')
		)
	)('is refused when it is missing: %s', (path) => {
		expect(faultsOf(problemsWith(path, null))).toEqual([]);
	});
});
