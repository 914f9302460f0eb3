import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Folder of the fact base, seen from the root of the project, where every command runs. */
export const DATA = 'data';

/**
 * The parsed content of a YAML file of the fact base. `file` is its path below `data/`.
 * Throws the parser's error (with line and column) when the text is no YAML.
 */
export const readYaml = (file: string, root = DATA): unknown => parse(readFileSync(join(root, file), 'utf8'));

/** Names without ending of the YAML files in a folder below `data/`, sorted. */
export const listYaml = (folder: string, root = DATA): string[] =>
	readdirSync(join(root, folder))
		.filter((name) => name.endsWith('.yaml'))
		.map((name) => name.slice(0, -'.yaml'.length))
		.sort();
