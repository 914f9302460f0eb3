/** Something wrong with the fact base, told so that an editor can mend it. */
export interface Problem {
	/** Path below the root of the project, as in data/countries/my.yaml. */
	readonly file: string;
	/** Where in the file, as in events[2].date; empty for the whole file. */
	readonly path: string;
	/** Line of the file, where it is known. */
	readonly line?: number;
	/** What is wrong. */
	readonly what: string;
	/** How to mend it. */
	readonly mend: string;
}

/** How many problems of one kind are told in full. */
const OF_A_KIND = 3;
/** A report that is longer tells one of each kind. */
const LONG = 3500;

const cut = (text: string, length: number): string =>
	text.length > length ? `${text.slice(0, length - 1)}…` : text;

/** Problems with the same key have the same cause, or want the same done: they differ in names and numbers only. */
const kindOf = ({ what, mend }: Problem): string =>
	`${what} ${mend}`.replace(/"[^"]*"/g, '""').replace(/[\w.-]*\d[\w.-]*/g, '0');

const groupBy = <T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> => {
	const groups = new Map<string, T[]>();
	for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
	return groups;
};

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

function reportOf(problems: readonly Problem[], most: number): string {
	const kinds = groupBy(problems, kindOf);
	const shown = new Set([...kinds.values()].flatMap((same) => same.slice(0, most)));
	const blocks = [...groupBy(shown, ({ file }) => file)]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([file, own]) => {
			const lines = own.map(({ path, line, what, mend }) => {
				const place = [line && `line ${line}`, path && cut(path, 120)].filter(Boolean).join(', ');
				return `  ${place || '(whole file)'}: ${cut(what, 300)}\n      → ${cut(mend, 400)}`;
			});
			return [file, ...lines].join('\n');
		});
	const left = [...kinds.values()]
		.filter((same) => same.length > most)
		.map((same) => {
			const rest = same.slice(most);
			const files = [...new Set(rest.map(({ file }) => file))];
			const named =
				files.slice(0, 3).join(', ') + (files.length > 3 ? ` and ${files.length - 3} more files` : '');
			return `… and ${rest.length} more like “${cut(same[0]!.what, 80)}”, in ${named}`;
		});
	const files = new Set(problems.map(({ file }) => file));
	const count = `${plural(problems.length, 'problem')} in ${plural(files.size, 'file')} of the fact base`;
	return [...blocks, ...(left.length ? [left.join('\n')] : []), count].join('\n\n');
}

/** All problems as one text, grouped by file; of those that have one cause, the first few, and how many more there are. */
export function formatProblems(problems: readonly Problem[]): string {
	const report = reportOf(problems, OF_A_KIND);
	return report.length > LONG ? reportOf(problems, 1) : report;
}

/** Thrown when the fact base cannot be used; its message is the whole report, and the way through the program is no part of it. */
export class FactBaseError extends Error {
	override readonly name = 'FactBaseError';
	constructor(problems: readonly Problem[]) {
		super(`\n${formatProblems(problems)}`);
		this.stack = this.message;
	}
}
