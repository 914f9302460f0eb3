import type { Facts } from '#lib/facts/facts.ts';
import type { FactFiles } from './facts/files.ts';
import type { Problem } from './facts/problem.ts';
import { readText } from './facts/read-text.ts';
import { STATUS_BY_YEAR_FILE, statusByYear } from './status-by-year.ts';

const PATH = STATUS_BY_YEAR_FILE.replace(/^data\//, '');

/** Rows by their code. */
const rowsOf = (table: string): Map<string, string> =>
	new Map(table.split('\n').map((row) => [row.slice(0, row.indexOf(',')), row]));

/** Codes of the rows in which two tables differ. */
function differing(one: string, other: string): string[] {
	const [a, b] = [rowsOf(one), rowsOf(other)];
	return [...new Set([...a.keys(), ...b.keys()])].filter((code) => a.get(code) !== b.get(code)).sort();
}

/**
 * Whether the committed table of statuses by year is that of these facts. It is the last net: what was lost from a record without breaking any
 * law still changes the map.
 */
export function tableProblems(facts: Facts, { paths, read }: FactFiles): Problem[] {
	const problem = (what: string, mend: string): Problem[] => [
		{ file: STATUS_BY_YEAR_FILE, path: '', what, mend }
	];
	const mend =
		'run npm run data:status and look at the difference: where a row changes that you did not mean to change, a record has lost something';
	if (!paths.includes(PATH)) return problem('the file is missing', mend);
	const { text: filed, problems } = readText(STATUS_BY_YEAR_FILE, read(PATH));
	if (filed === null) return problems;
	const fresh = statusByYear(facts);
	if (fresh === filed) return [];
	const codes = differing(filed, fresh);
	const named = codes.slice(0, 8).join(', ') + (codes.length > 8 ? ` and ${codes.length - 8} more` : '');
	return problem(`does not agree with the records of ${named || 'the facts'}`, mend);
}
