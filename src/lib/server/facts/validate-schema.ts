import { Ajv, type ErrorObject } from 'ajv';
import ajvErrors from 'ajv-errors';
import { editDistance } from '#lib/view/near-names.ts';
import { describeError } from './describe-error.ts';
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

/** The field that a key was meant for: one that is missing beside it and is spelt nearly so. */
const meant = (error: ErrorObject, errors: readonly ErrorObject[]): string | undefined =>
	error.keyword === 'additionalProperties'
		? errors
				.filter(({ keyword, instancePath }) => keyword === 'required' && instancePath === error.instancePath)
				.map(({ params }) => String(params['missingProperty']))
				.find((field) => editDistance(field, String(error.params['additionalProperty']).slice(0, 40)) <= 2)
		: undefined;

function problemsOf(file: string, errors: readonly ErrorObject[]): Problem[] {
	const misspelt = new Map(errors.map((error) => [error, meant(error, errors)]));
	return errors.filter(told).flatMap((error): Problem[] => {
		const path = pathOf(error.instancePath);
		const isMeant = [...misspelt].some(
			([other, field]) =>
				field === error.params['missingProperty'] && other.instancePath === error.instancePath
		);
		if (error.keyword === 'required' && isMeant) return [];
		const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
		const field = misspelt.get(error);
		const words = describeError(error, known);
		return [{ file, path, ...words, ...(field ? { mend: `write ${field}` } : {}) }];
	});
}

/** A check with the words of these lists of the vocabulary; without them, with those of the project. */
export function schemaCheck(lists?: ReadonlyMap<string, readonly string[]>): SchemaCheck {
	const ajv = new Ajv({ allErrors: true, strict: false, strictNumbers: true, verbose: true });
	(ajvErrors as unknown as (ajv: Ajv) => void)(ajv);
	// Says which texts data/i18n may hold; it refuses nothing.
	ajv.addKeyword({ keyword: 'translatable', schemaType: 'boolean' });
	ajv.addSchema(bundleSchemas(lists), 'facts');
	// A content that was seen fits, or not, as it did before: it is frozen in its file.
	const seen = new WeakMap<object, Map<string, Problem[]>>();
	const check: SchemaCheck = (file, title, content) => {
		const validate = ajv.getSchema(`facts#/definitions/${title}`);
		if (!validate) throw new Error(`data/schema has no schema with the title ${title}`);
		return validate(content) ? [] : problemsOf(file, validate.errors ?? []);
	};
	return (file, title, content) => {
		if (content === null || typeof content !== 'object') return check(file, title, content);
		const answers = seen.get(content) ?? new Map<string, Problem[]>();
		seen.set(content, answers);
		const answer = answers.get(title) ?? check(file, title, content);
		answers.set(title, answer);
		return answer;
	};
}
