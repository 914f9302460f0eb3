import type { Facts } from '#lib/facts/facts.ts';
import { bundleSchemas } from '#lib/server/facts/schema.ts';
import { aboutData } from './edition.ts';
import { published, publishedState } from './published.ts';

/** A JSON Schema, or a part of one. */
type Schema = Readonly<Record<string, unknown>>;

/** What only our own tools read in a schema: error texts, types of TypeScript, what is translated. */
const OUR_KEYWORDS: ReadonlySet<string> = new Set(['errorMessage', 'tsType', 'translatable']);

function standard(value: unknown, isNames = false): unknown {
	if (Array.isArray(value)) return value.map((item) => standard(item));
	if (!value || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => isNames || !OUR_KEYWORDS.has(key))
			.map(([key, inner]) => [key, standard(inner, key === 'properties' || key === 'definitions')])
	);
}

const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
const mapOf = (name: string): Schema => ({ type: 'object', additionalProperties: ref(name) });

/** The fields of facts.json that hold records, with what each is made from and its form. */
const PARTS: Readonly<Record<string, readonly [of: (facts: Facts) => unknown, form: Schema]>> = {
	vocabulary: [({ vocabulary }) => vocabulary, ref('Vocabulary')],
	countries: [({ countries }) => statesBy(countries), mapOf('Country')],
	predecessors: [({ predecessors }) => statesBy(predecessors), mapOf('Predecessor')],
	other_missions: [({ otherMissions }) => published(otherMissions), ref('OtherMissions')],
	organisations: [({ organisations }) => published([...organisations.values()]), ref('Organisations')],
	world_events: [({ context }) => published(context), ref('Context')],
	story: [({ story }) => published([...story.values()]), ref('Story')],
	places: [({ cities }) => Object.fromEntries(cities), ref('Places')],
	map_overrides: [({ overrides }) => published(overrides), ref('MapOverrides')],
	source_document: [({ sourceDocument }) => published(sourceDocument), ref('SourceDocument')],
	sources: [({ sources }) => Object.fromEntries(sources), ref('Sources')]
};

const statesBy = <T extends { readonly id: string }>(states: ReadonlyMap<string, T>) =>
	Object.fromEntries([...states].map(([id, state]) => [id, publishedState(state)]));

/**
 * All records with their sources, by the names of their files: what the site itself is made from, but for the working notes of the editors, the names in
 * other languages (another licence) and South Korea's relations (another data set).
 */
export const factsJson = (facts: Facts): Readonly<Record<string, unknown>> => ({
	$schema: './schema/facts.schema.json',
	...aboutData(facts),
	...Object.fromEntries(Object.entries(PARTS).map(([name, [of]]) => [name, of(facts)]))
});

/** The form of facts.json as a JSON Schema (draft 7) that needs no other file. */
export function factsSchema(facts: Facts): Schema {
	const { $schema, definitions } = standard(bundleSchemas()) as { $schema: string; definitions: Schema };
	const about = Object.keys(aboutData(facts));
	const fields = [...about, ...Object.keys(PARTS)];
	return {
		$schema,
		title: 'Ties with Pyongyang',
		type: 'object',
		required: fields,
		properties: {
			...Object.fromEntries(['$schema', ...about].map((name) => [name, { type: 'string' }])),
			...Object.fromEntries(Object.entries(PARTS).map(([name, [, form]]) => [name, form]))
		},
		definitions
	};
}
