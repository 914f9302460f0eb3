import { compile } from 'json-schema-to-typescript';
import { bundleSchemas } from './schema.ts';

/** Where the generated types lie. */
export const TYPES_FILE = 'src/lib/facts/records.ts';

/** TypeScript types of everything in data/, made from data/schema and data/vocabulary.yaml. */
export async function generateTypes(): Promise<string> {
	const bundle = bundleSchemas();
	const properties = Object.fromEntries(
		Object.keys(bundle.definitions).map((name) => [name, { $ref: `#/definitions/${name}` }])
	);
	const all = { title: 'FactBase', type: 'object', additionalProperties: false, properties, ...bundle };
	// What is translatable is a text like any other: beside a reference the keyword would hide its name.
	const types = JSON.parse(
		JSON.stringify(all, (key, value: unknown) => (key === 'translatable' ? undefined : value))
	) as never;
	const text = await compile(types, 'FactBase', {
		bannerComment:
			'// Generated from data/schema and data/vocabulary.yaml. Do not edit: run `npm run data:types`.',
		additionalProperties: false,
		ignoreMinAndMaxItems: true,
		style: { useTabs: true, singleQuote: true, trailingComma: 'none', printWidth: 110 }
	});
	// The wrapper only carries the definitions through the compiler.
	return text.replace(/export interface FactBase \{[\s\S]*?\n\}\n/, '').replace(/\n{3,}/g, '\n\n');
}
