import type { FactFiles } from './files.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';

/** What was read once is kept with the bytes that it was read from. */
const parsed = new WeakMap<Uint8Array, ParsedFile>();

/** What a file of the fact base holds, or why it cannot be read. */
export function readFile(path: string, { read }: FactFiles): ParsedFile {
	const file = `data/${path}`;
	try {
		const bytes = read(path);
		const known = parsed.get(bytes) ?? parseFile(file, bytes);
		parsed.set(bytes, known);
		return known;
	} catch (error) {
		const what = `cannot be read: ${error instanceof Error ? error.message.slice(0, 100) : String(error)}`;
		return { content: null, problems: [{ file, path: '', what, mend: 'restore it as a file of text' }] };
	}
}
