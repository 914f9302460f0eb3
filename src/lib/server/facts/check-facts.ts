import type { Translation } from '#lib/facts/records.ts';
import { schemaFileProblems } from './check-schemas.ts';
import { DATA, filesIn, type FactFiles } from './files.ts';
import { knownIn, lostWords } from './known-words.ts';
import { idsIn, layoutProblems, translationFiles } from './layout.ts';
import { withLines } from './line-of.ts';
import type { Problem } from './problem.ts';
import { readFile } from './read-file.ts';
import { recordsFrom } from './record-files.ts';
import type { Records, Rule } from './rule.ts';
import { FOUNDATIONS } from './rules/foundations.ts';
import { RULES } from './rules/index.ts';
import { listsOf } from './schema.ts';
import { schemaCheck, type SchemaCheck } from './validate-schema.ts';

/** Stands for a vocabulary that cannot be read: any word will do. */
const NO_WORDS = {};
const checks = new WeakMap<object, SchemaCheck>();

/** The check with the words of this vocabulary, and those that the program knows: a word that is lost is told of once, not wherever it stands. */
function checkWith(vocabulary: unknown, lists: ReadonlyMap<string, readonly string[]>): SchemaCheck {
	const key = vocabulary && typeof vocabulary === 'object' ? vocabulary : NO_WORDS;
	const words = [...lists].map(([list, own]) => [list, [...new Set([...own, ...knownIn(list)])]] as const);
	const check = checks.get(key) ?? schemaCheck(new Map(words));
	checks.set(key, check);
	return check;
}

/** Everything that the files hold, as far as they fit their schemas, and all problems of reading it. */
function readRecords(files: FactFiles): { records: Records; problems: Problem[] } {
	const problems = layoutProblems(files);
	const vocabulary = files.paths.includes('vocabulary.yaml')
		? readFile('vocabulary.yaml', files).content
		: null;
	const lists = listsOf(vocabulary);
	const check = checkWith(vocabulary, lists);
	const read = <T>(path: string, title: string): T => {
		if (!files.paths.includes(path)) return null as T;
		const { content, problems: own } = readFile(path, files);
		problems.push(...own, ...(own.length ? [] : check(`data/${path}`, title, content)));
		return content as T;
	};
	const translations = new Map<string, Map<string, readonly Translation[]>>();
	for (const { path, lang, of } of translationFiles(files)) {
		const byFile = translations.get(lang) ?? new Map<string, readonly Translation[]>();
		translations.set(lang, byFile.set(of, read(path, 'Translations')));
	}
	const records = recordsFrom(read, (folder) => idsIn(files, folder), translations);
	problems.push(...lostWords(lists));
	return { records, problems };
}

/** What breaks a rule. A rule that fails itself met with something that nobody thought of: that is told, not thrown. */
function brokenBy({ law, check }: Rule, records: Records): Problem[] {
	try {
		return check(records);
	} catch (error) {
		const what = `could not be checked for the law “${law}”: ${error instanceof Error ? error.message : String(error)}`;
		return [
			{
				file: DATA,
				path: '',
				what,
				mend: 'look at what was changed last; the check itself needs mending too'
			}
		];
	}
}

/** The records, or why the schemas are no measure for them: one is missing, or leads to what is not there. */
function measured(files: FactFiles): ReturnType<typeof readRecords> | Problem[] {
	try {
		return readRecords(files);
	} catch (error) {
		return [
			{
				file: `${DATA}/schema`,
				path: '',
				what: `cannot be used: ${error instanceof Error ? error.message : String(error)}`,
				mend: 'restore the folder from the history of the project'
			}
		];
	}
}

function allProblems(files: FactFiles): { records: Records | null; problems: Problem[] } {
	// Nothing can be measured with a broken measure.
	const inSchemas = schemaFileProblems(files);
	if (inSchemas.length) return { records: null, problems: inSchemas };
	const read = measured(files);
	if (Array.isArray(read)) return { records: null, problems: read };
	const { records, problems } = read;
	// A rule may rely on the shape of a record, so broken records wait until their shape is mended; and on its dates.
	for (const rules of [FOUNDATIONS, RULES]) {
		if (problems.length) break;
		problems.push(...rules.flatMap((rule) => brokenBy(rule, records)));
	}
	return { records: problems.length ? null : records, problems };
}

/**
 * Everything in the files, with all problems: those of the schemas and, where every file fits its schema, those of the rules. The words are those
 * of the vocabulary among the files, the schemas those of the project. Files are named as they are below data/.
 */
export function checkFiles(files: FactFiles): { records: Records | null; problems: Problem[] } {
	const { records, problems } = allProblems(files);
	return { records, problems: withLines(problems, files) };
}

/** The same for a folder like data/. */
export const checkFacts = (root = DATA): { records: Records | null; problems: Problem[] } =>
	checkFiles(filesIn(root));
