import type { Facts } from '#lib/facts/facts.ts';
import { checkContent } from './content/check-content.ts';
import { checkFiles } from './facts/check-facts.ts';
import { DATA, filesIn, type FactFiles } from './facts/files.ts';
import { linkFacts } from './facts/load.ts';
import type { Problem } from './facts/problem.ts';
import type { Records } from './facts/rule.ts';
import { shapeProblems } from './map/shape-problems.ts';
import { tableProblems } from './table-problems.ts';

/** The fact base, or all problems why there is none. */
export interface CheckedProject {
	/** Null when there is any problem. */
	readonly facts: Facts | null;
	/** The records behind the facts, with their translations; null when there are no facts. */
	readonly records: Records | null;
	readonly problems: readonly Problem[];
}

/**
 * All problems of the fact base in `files`, of its fit to the map, and, when there is none, of the table that is made from it and, with `texts`, of
 * the prose that cites it, in one report. The build and `npm run data:check` both ask this and nothing else.
 */
export function checkProject(files: FactFiles = filesIn(DATA), texts = true): CheckedProject {
	const { records, problems } = checkFiles(files);
	if (!records) return { facts: null, records: null, problems };
	const shapes = shapeProblems(records.overrides, new Set(records.countries.keys()));
	if (shapes.length) return { facts: null, records: null, problems: shapes };
	const facts = linkFacts(records);
	const further = [...tableProblems(facts, files), ...(texts ? checkContent(facts).problems : [])];
	return further.length
		? { facts: null, records: null, problems: further }
		: { facts, records, problems: [] };
}
