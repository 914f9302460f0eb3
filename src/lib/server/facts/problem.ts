/** Something wrong with the fact base, told so that an editor can mend it. */
export interface Problem {
	/** Path below the root of the project, as in data/countries/my.yaml. */
	readonly file: string;
	/** Where in the file, as in events[2].date; empty for the whole file. */
	readonly path: string;
	/** What is wrong. */
	readonly what: string;
	/** How to mend it. */
	readonly mend: string;
}

/** All problems as one text, grouped by file. */
export function formatProblems(problems: readonly Problem[]): string {
	const files = [...new Set(problems.map(({ file }) => file))].sort();
	const blocks = files.map((file) => {
		const lines = problems
			.filter((problem) => problem.file === file)
			.map(({ path, what, mend }) => `  ${path || '(whole file)'}: ${what}\n      → ${mend}`);
		return [file, ...lines].join('\n');
	});
	const count = `${problems.length} problem${problems.length === 1 ? '' : 's'} in ${files.length} file${files.length === 1 ? '' : 's'}`;
	return `${blocks.join('\n\n')}\n\n${count} of the fact base`;
}

/** Thrown when the fact base cannot be used; its message is the whole report. */
export class FactBaseError extends Error {
	override readonly name = 'FactBaseError';
	constructor(problems: readonly Problem[]) {
		super(`\n${formatProblems(problems)}`);
	}
}
