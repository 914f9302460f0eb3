import { Ajv, type ErrorObject } from 'ajv';
import ajvErrors from 'ajv-errors';
import { DATA } from './files.ts';
import type { Problem } from './problem.ts';
import { bundleSchemas } from './schema.ts';

/** `/events/2/date` → `events[2].date`. */
const pathOf = (pointer: string): string =>
	pointer
		.split('/')
		.slice(1)
		.map((part) =>
			/^\d+$/.test(part) ? `[${part}]` : `.${part.replaceAll('~1', '/').replaceAll('~0', '~')}`
		)
		.join('')
		.replace(/^\./, '');

const shown = (value: unknown): string => {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

function describe(error: ErrorObject, knownKeys: string[]): Pick<Problem, 'what' | 'mend'> {
	switch (error.keyword) {
		case 'additionalProperties': {
			const key = String(error.params['additionalProperty']);
			return {
				what: `unknown key "${key}"`,
				mend: knownKeys.length ? `remove it or use one of: ${knownKeys.join(', ')}` : 'remove it'
			};
		}
		case 'required':
			return {
				what: `"${error.params['missingProperty']}" is missing`,
				mend: 'add it; data/README.md says what it means'
			};
		case 'enum': {
			const allowed = (error.params['allowedValues'] as string[]).join(', ');
			return { what: `${shown(error.data)} is no word of the vocabulary`, mend: `use one of: ${allowed}` };
		}
		case 'errorMessage':
			return { what: `${shown(error.data)} does not fit`, mend: String(error.message) };
		default:
			return {
				what: `${shown(error.data)} ${error.message}`,
				mend: 'see data/README.md for what the field means'
			};
	}
}

/** Checks the content of one file against the schema with that title (Country, Predecessor, Sources …). No problems when it fits. */
export type SchemaCheck = (file: string, title: string, content: unknown) => Problem[];

/** One mistake is told once: the message of a choice (`anyOf`) stands for those of its branches, that of a key for "property name must be valid". */
const told = (error: ErrorObject, index: number, errors: readonly ErrorObject[]): boolean =>
	error.keyword !== 'propertyNames' &&
	!(
		error.keyword === 'errorMessage' &&
		errors.some(
			(other, i) => i > index && other.keyword === 'errorMessage' && other.instancePath === error.instancePath
		)
	);

/** A check with the words of the vocabulary below `root`. */
export function schemaCheck(root = DATA): SchemaCheck {
	const ajv = new Ajv({ allErrors: true, strict: false, verbose: true });
	(ajvErrors as unknown as (ajv: Ajv) => void)(ajv);
	ajv.addSchema(bundleSchemas(root), 'facts');
	return (file, title, content) => {
		const validate = ajv.getSchema(`facts#/definitions/${title}`);
		if (!validate) throw new Error(`data/schema has no schema with the title ${title}`);
		if (validate(content)) return [];
		return (validate.errors ?? []).filter(told).map((error) => {
			const known = Object.keys(
				(error.parentSchema as { properties?: object } | undefined)?.properties ?? {}
			);
			return { file, path: pathOf(error.instancePath), ...describe(error, known) };
		});
	};
}
