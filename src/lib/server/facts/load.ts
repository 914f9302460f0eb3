import type { Entity, FactVocabulary, Facts, FormerState } from '#lib/facts/facts.ts';
import type {
	ContextEvent,
	Country,
	Edition,
	Mission,
	Names,
	Predecessor,
	Rok,
	Source
} from '#lib/facts/records.ts';
import { DATA, listYaml, readYaml } from './files.ts';
import { FactBaseError, type Problem } from './problem.ts';
import type { Records } from './rule.ts';
import { RULES } from './rules/index.ts';
import { schemaCheck, type SchemaCheck } from './validate-schema.ts';

/** The single files of the fact base and the titles of their schemas. */
const FILES = {
	vocabulary: 'Vocabulary',
	edition: 'Edition',
	sources: 'Sources',
	'other-missions': 'OtherMissions',
	context: 'Context',
	rok: 'Rok',
	names: 'Names',
	'map-overrides': 'MapOverrides'
};
const FOLDERS = { countries: 'Country', predecessors: 'Predecessor' };

/** What `use` gives, or the problem that it threw: what cannot be read is a problem like any other. */
function attempt<T>(file: string, mend: string, use: () => T): { content: T | null; problems: Problem[] } {
	try {
		return { content: use(), problems: [] };
	} catch (error) {
		const what = error instanceof Error ? error.message : String(error);
		return { content: null, problems: [{ file: `data/${file}`, path: '', what, mend }] };
	}
}

/** Reads a file and checks it against its schema. */
function readChecked(
	file: string,
	title: string,
	{ root, check }: { root: string; check: SchemaCheck }
): { content: unknown; problems: Problem[] } {
	const { content, problems } = attempt(file, 'the file must be there and must be valid YAML', () =>
		readYaml(file, root)
	);
	return { content, problems: problems.length ? problems : check(`data/${file}`, title, content) };
}

/**
 * Everything under `root`, a folder like data/, with all problems: those of the schemas and, where every file fits its schema, those of the
 * rules. The words are those of the vocabulary below `root`, the schemas those of the project. Files are named as they are below data/.
 */
export function checkFacts(root = DATA): { records: Records | null; problems: Problem[] } {
	const problems: Problem[] = [];
	const check = schemaCheck(root);
	const read = <T>(file: string, title: string): T => {
		const result = readChecked(file, title, { root, check });
		problems.push(...result.problems);
		return result.content as T;
	};
	const folder = <T>(name: keyof typeof FOLDERS): Map<string, T> => {
		const list = attempt(name, 'the folder must be there', () => listYaml(name, root));
		problems.push(...list.problems);
		return new Map((list.content ?? []).map((id) => [id, read<T>(`${name}/${id}.yaml`, FOLDERS[name])]));
	};

	const records: Records = {
		vocabulary: read<FactVocabulary>('vocabulary.yaml', FILES.vocabulary),
		edition: read<Edition>('edition.yaml', FILES.edition),
		sources: new Map(Object.entries(read<Record<string, Source>>('sources.yaml', FILES.sources) ?? {})),
		otherMissions: read<Mission[]>('other-missions.yaml', FILES['other-missions']),
		context: read<ContextEvent[]>('context.yaml', FILES.context),
		rok: read<Rok>('rok.yaml', FILES.rok),
		names: read<Names>('names.yaml', FILES.names),
		countries: folder<Country>('countries'),
		predecessors: folder<Predecessor>('predecessors')
	};
	read('map-overrides.yaml', FILES['map-overrides']);
	// A rule may rely on the shape of a record, so broken records wait until their shape is mended.
	if (problems.length) return { records: null, problems };
	problems.push(...RULES.flatMap((rule) => rule.check(records)));
	return { records: problems.length ? null : records, problems };
}

const freeze = <T>(value: T): T => {
	if (value && typeof value === 'object' && !Object.isFrozen(value))
		Object.values(Object.freeze(value)).forEach(freeze);
	return value;
};

/** The validated fact base. Throws a FactBaseError with the report of ALL problems when there are any. */
export function loadFacts(root = DATA): Facts {
	const { records, problems } = checkFacts(root);
	if (!records) throw new FactBaseError(problems);
	return linkFacts(records);
}

/** Checked records as the fact base: with ids, in maps, frozen. */
export function linkFacts(records: Records): Facts {
	const withId = <T extends object>(map: ReadonlyMap<string, T>): Map<string, T & { id: string }> =>
		new Map([...map].map(([id, record]) => [id, freeze({ id, ...record })]));
	return Object.freeze({
		edition: freeze(records.edition),
		vocabulary: freeze(records.vocabulary),
		countries: withId(records.countries) as ReadonlyMap<string, Entity>,
		predecessors: withId(records.predecessors) as ReadonlyMap<string, FormerState>,
		sources: new Map([...records.sources].map(([id, source]) => [id, freeze(source)])),
		otherMissions: freeze(records.otherMissions),
		context: freeze(records.context),
		rok: new Map(Object.entries(freeze(records.rok.countries))),
		names: new Map(Object.entries(freeze(records.names)))
	});
}
