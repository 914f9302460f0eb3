import { isCollection, isMap, isScalar, LineCounter, parseDocument, type Node } from 'yaml';
import type { FactFiles } from './files.ts';
import type { Problem } from './problem.ts';

/** `events[2].date` → `['events', 2, 'date']`. */
const stepsOf = (path: string): (string | number)[] =>
	[...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([word, index]) => (index === undefined ? word : +index));

/** Line of a place in a YAML text; of the nearest place around it where it is not there, as with a field that is missing. */
export function lineFinder(text: string): (path: string) => number {
	const lines = new LineCounter();
	const { contents } = parseDocument(text, { lineCounter: lines });
	return (path) => {
		let node: unknown = contents;
		let offset = contents?.range?.[0] ?? 0;
		for (const step of stepsOf(path)) {
			if (!isCollection(node)) break;
			const pair = isMap(node)
				? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
				: undefined;
			const next = (pair?.value ?? node.get(step, true)) as Node | null | undefined;
			const start = ((pair?.key ?? next) as Node | null | undefined)?.range?.[0];
			if (start === undefined) break;
			offset = start;
			node = next;
		}
		return lines.linePos(offset).line;
	};
}

/** The problems with their lines, where the file can be read. */
export function withLines(problems: readonly Problem[], { paths, read }: FactFiles): Problem[] {
	// A file that cannot be read is a problem of its own.
	const textOf = (path: string): string => {
		try {
			return new TextDecoder().decode(read(path));
		} catch {
			return '';
		}
	};
	const finders = new Map<string, (path: string) => number>();
	const finderOf = (path: string): ((path: string) => number) => {
		const known = finders.get(path) ?? lineFinder(textOf(path));
		finders.set(path, known);
		return known;
	};
	return problems.map((problem) => {
		const path = problem.file.replace(/^data\//, '');
		const isPlace = problem.line === undefined && path.endsWith('.yaml') && paths.includes(path);
		return isPlace ? { ...problem, line: finderOf(path)(problem.path) } : problem;
	});
}
