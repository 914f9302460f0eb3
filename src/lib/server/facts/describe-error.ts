import type { ErrorObject } from 'ajv';
import { editDistance } from '#lib/view/near-names.ts';
import type { Problem } from './problem.ts';

const README = 'data/README.md says what belongs here';

/** A value as a message shows it: short, and without characters that nobody sees. */
export const shown = (value: unknown): string => {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const KINDS: Record<string, string> = {
	string: 'a text',
	array: 'a list (lines that begin with “- ”, or [ ])',
	object: 'fields with values (lines of the form “key: value”)',
	number: 'a number',
	integer: 'a whole number',
	boolean: 'true or false'
};

/** What stands there, in words. */
const kindOf = (value: unknown): string =>
	value === null
		? 'nothing'
		: Array.isArray(value)
			? 'a list'
			: typeof value === 'object'
				? 'fields'
				: shown(value);

const nearest = (word: string, words: readonly string[]): string | undefined =>
	words
		.map((other) => ({ other, distance: editDistance(word.slice(0, 40), other) }))
		.filter(({ distance }) => distance <= 2)
		.sort((a, b) => a.distance - b.distance)[0]?.other;

type Told = Pick<Problem, 'what' | 'mend'>;

const MESSAGES: Record<string, (error: ErrorObject, knownKeys: readonly string[]) => Told> = {
	additionalProperties: ({ params }, knownKeys) => ({
		what: `unknown key ${shown(params['additionalProperty'])}`,
		mend: `remove it or use one of: ${knownKeys.join(', ')}`
	}),
	required: ({ params }) => ({
		what: `"${params['missingProperty']}" is missing`,
		mend: 'add it; data/README.md says what it means'
	}),
	enum: ({ data, params }) => {
		const words = params['allowedValues'] as string[];
		const near = typeof data === 'string' && nearest(data, words);
		return {
			what: `${shown(data)} is no word of the vocabulary`,
			mend: near ? `write ${near}, or use another of: ${words.join(', ')}` : `use one of: ${words.join(', ')}`
		};
	},
	errorMessage: ({ data, message }) => ({ what: `${shown(data)} does not fit`, mend: String(message) }),
	type: ({ data, params }) => {
		const wanted = [params['type']].flat().map((type) => KINDS[String(type)] ?? String(type));
		return {
			what: `here stands ${kindOf(data)} instead of ${wanted.join(' or ')}`,
			mend: `write ${wanted.join(' or ')}; ${README}`
		};
	},
	uniqueItems: () => ({ what: 'the same stands twice in the list', mend: 'remove one of the two' }),
	minItems: ({ params }) => ({
		what: 'the list is too short',
		mend: `give at least ${params['limit']}, or remove the field`
	}),
	maxItems: ({ params }) => ({ what: 'the list is too long', mend: `give at most ${params['limit']}` }),
	minProperties: () => ({
		what: 'holds nothing',
		mend: 'restore what belongs here, from the history of the project'
	}),
	const: ({ data, params }) => ({
		what: `${shown(data)} does not fit`,
		mend: `only ${shown(params['allowedValue'])} can stand here`
	})
};

/** What is wrong by an error of the schema, and how to mend it. */
export const describeError = (error: ErrorObject, knownKeys: readonly string[]): Told =>
	MESSAGES[error.keyword]?.(error, knownKeys) ?? {
		what: `${shown(error.data)} ${error.message}`,
		mend: README
	};
