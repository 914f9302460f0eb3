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
 * references inside the bundle, and `{"vocabulary": "events"}` becomes the list of its terms in `lists`.
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
		const { vocabulary: list, $ref, ...rest } = node;
		const out = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, rewrite(value)]));
		if (typeof list === 'string') {
			definitions[termName(list)] ??= { type: 'string' };
			// A reference, so that the generated types name each list once.
			return { ...out, $ref: `#/definitions/${termName(list)}` };
		}
		if (typeof $ref === 'string') {
			const [file, path] = $ref.split('#/definitions/');
			return { ...out, $ref: `#/definitions/${path ?? String(schemas.get(file!)?.title)}` };
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
