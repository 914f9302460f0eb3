import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';

/** Folder of the fact base, seen from the root of the project, where every command runs. */
export const DATA = 'data';

/** The files of a fact base: of a folder, or made up. Paths are those below data/, with slashes. */
export interface FactFiles {
	/** Every file, sorted. */
	readonly paths: readonly string[];
	/** Throws when the file cannot be read. The same content is the same object, so that what was made from it can be kept. */
	readonly read: (path: string) => Uint8Array;
}

/** Files that operating systems leave in every folder. */
const LEFT_BY_SYSTEMS = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** The files below a folder; none where there is no such folder. */
export function filesIn(root: string): FactFiles {
	const list = (): string[] => {
		try {
			return readdirSync(root, { recursive: true, withFileTypes: true })
				.filter((entry) => !entry.isDirectory() && !LEFT_BY_SYSTEMS.includes(entry.name))
				.map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'))
				.sort();
		} catch {
			return [];
		}
	};
	return { paths: list(), read: (path) => readFileSync(join(root, path)) };
}

/**
 * The parsed content of a YAML file of the fact base. `file` is its path below `data/`.
 * Throws the parser's error (with line and column) when the text is no YAML.
 */
export const readYaml = (file: string, root = DATA): unknown => parse(readFileSync(join(root, file), 'utf8'));
