import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA, readYaml } from './files.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** The bundle: every schema of data/schema as a definition of one schema, named by its title. */
export interface SchemaBundle {
	$schema: string;
	definitions: JsonObject;
}

const SUFFIX = '.schema.json';
const DEFINITION = '#/definitions/';

const readSchemas = (): Map<string, JsonObject> =>
	new Map(
		readdirSync(join(DATA, 'schema'))
			.filter((file) => file.endsWith(SUFFIX))
			.sort()
			.map((file) => [file, JSON.parse(readFileSync(join(DATA, 'schema', file), 'utf8')) as JsonObject])
	);

/** The words of every list of a vocabulary. What is no list of words is left out: the check of data/vocabulary.yaml itself tells of it. */
export const listsOf = (vocabulary: unknown): Map<string, string[]> => {
	const lists = vocabulary && typeof vocabulary === 'object' ? Object.entries(vocabulary) : [];
	const words = lists.map(
		([list, terms]) => [list, terms && typeof terms === 'object' ? Object.keys(terms) : []] as const
	);
	return new Map(words.filter(([list, terms]) => /^[a-z]+(_[a-z]+)*$/.test(list) && terms.length > 0));
};

/**
 * All schemas of data/schema as one, so that validator and type generator see the same thing: references between files become
 * references inside the bundle, `{"vocabulary": "events"}` becomes the list of its terms in `lists`, and `{"termsOf": "events", "$ref": …}` fields that
 * are named by terms, with a term of that form in each.
 * The schemas are always those of the project, because its types are made from them. Where the vocabulary lacks a list, any word will do.
 */
export function bundleSchemas(
	lists: ReadonlyMap<string, readonly string[]> = listsOf(readYaml('vocabulary.yaml'))
): SchemaBundle {
	const schemas = readSchemas();
	const definitions: JsonObject = {};
	for (const [list, words] of lists) {
		const description = `Terms of \`${list}\` in data/vocabulary.yaml.`;
		definitions[termName(list)] = { description, type: 'string', enum: [...words] };
	}

	const rewrite = (node: Json): Json => {
		if (Array.isArray(node)) return node.map(rewrite);
		if (node === null || typeof node !== 'object') return node;
		const { vocabulary: list, termsOf, $ref, ...rest } = node;
		if (typeof termsOf === 'string') return termsOfList(termsOf, rewrite({ $ref: $ref! }));
		const out = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, rewrite(value)]));
		if (typeof list === 'string') {
			definitions[termName(list)] ??= { type: 'string' };
			// A reference, so that the generated types name each list once.
			return { ...out, $ref: DEFINITION + termName(list) };
		}
		if (typeof $ref === 'string') {
			const [file, path] = $ref.split(DEFINITION);
			return { ...out, $ref: DEFINITION + (path ?? String(schemas.get(file!)?.title)) };
		}
		return out;
	};

	for (const schema of schemas.values()) {
		const { $schema: _, definitions: inner, title, ...rest } = schema;
		for (const [name, part] of Object.entries((inner ?? {}) as JsonObject)) definitions[name] = rewrite(part);
		if (title !== 'Common') definitions[String(title)] = rewrite({ title: title!, ...rest });
	}
	return { $schema: 'http://json-schema.org/draft-07/schema#', definitions };
}

/**
 * The terms of a list of the vocabulary. The words may be others than those of the types, until these are made anew: a word that is lost is told of by
 * `lostWords`, one that is new needs no leave.
 */
const termsOfList = (list: string, term: Json): JsonObject => ({
	type: 'object',
	minProperties: 1,
	propertyNames: {
		pattern: '^[a-z]+(-[a-z0-9]+)*$',
		errorMessage: 'must be lower-case words joined by hyphens'
	},
	additionalProperties: term,
	tsType: `Readonly<Record<${termName(list)}, ${String((term as JsonObject)['$ref']).replace(DEFINITION, '')}>>`
});

/** Name of the TypeScript type of a list of the vocabulary: `mission_states` → `MissionState`. */
export const termName = (list: string): string =>
	NAMES[list] ??
	list
		.split('_')
		.map((word) => word[0]!.toUpperCase() + word.slice(1))
		.join('')
		.replace(/s$/, '');

const NAMES: Record<string, string> = {
	statuses: 'Status',
	events: 'EventType',
	missions: 'MissionKind',
	reasons: 'ReasonKind',
	confidence: 'ConfidenceLevel',
	representation: 'RepresentationKind'
};
