import { Ajv } from 'ajv';
import type { FactFiles } from './files.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';

const metaSchema = new Ajv({ strict: false });

/** `schema/other-missions.schema.json` → `OtherMissions`. */
const titleOf = (path: string): string =>
	path
		.replace(/^schema\/|\.schema\.json$/g, '')
		.split('-')
		.map((word) => word[0]!.toUpperCase() + word.slice(1))
		.join('')
		.replace(/^Event$/, 'RelationEvent');

/** What the parser of JSON says, without the text that it quotes. */
const said = (error: unknown): string => String((error as Error).message).split(/ in JSON|, "|, \.\.\./)[0]!;

function problemsOf(path: string, text: string): Problem[] {
	const problem = (what: string, mend: string, line?: number): Problem[] => [
		{ file: `data/${path}`, path: '', ...(line ? { line } : {}), what, mend }
	];
	let schema: unknown;
	try {
		schema = JSON.parse(text);
	} catch (error) {
		const [, at] = /position (\d+)/.exec(String(error)) ?? [];
		const line = text.slice(0, at === undefined ? text.length : +at).split('\n').length;
		return problem(
			`is no JSON here: ${said(error)}`,
			'mend the text, or restore it from the history of the project',
			line
		);
	}
	if (!schema || typeof schema !== 'object' || Array.isArray(schema))
		return problem('is no JSON Schema', 'restore it from the history of the project');
	if (!metaSchema.validateSchema(schema))
		return problem(
			`is no JSON Schema: ${metaSchema.errorsText(metaSchema.errors, { dataVar: 'schema' }).slice(0, 150)}`,
			'restore it from the history of the project'
		);
	const title = titleOf(path);
	return (schema as { title?: unknown } | null)?.title === title
		? []
		: [
				{
					file: `data/${path}`,
					path: 'title',
					what: `is not ${title}`,
					mend: 'restore it from the history of the project'
				}
			];
}

/** Schemas of the folder that are no schemas. */
export const schemaFileProblems = ({ paths, read }: FactFiles): Problem[] =>
	paths
		.filter((path) => /^schema\/.*\.schema\.json$/.test(path))
		.flatMap((path): Problem[] => {
			const { text, problems } = readText(`data/${path}`, read(path), { tabs: true });
			return text === null ? problems : problemsOf(path, text);
		});
