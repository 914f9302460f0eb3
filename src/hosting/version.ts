import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the built site is made of. */
const SOURCES = ['data', 'src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/** The files below a folder, or the file itself, in an order that does not depend on the disk. */
const filesOf = (path: string): string[] =>
	statSync(path).isDirectory()
		? readdirSync(path)
				.sort()
				.flatMap((name) => filesOf(join(path, name)))
		: [path];

/**
 * The name of this version of the site, made from all that goes into it and from `settings`: the same content gives the same name, so that two builds
 * of it are identical, and a page knows that the site was renewed.
 */
export function versionName(root: string, settings: readonly string[]): string {
	const hash = createHash('sha256');
	for (const setting of settings) hash.update(`${setting}\0`);
	for (const file of SOURCES.flatMap((source) => filesOf(join(root, source))))
		hash
			.update(`${file.slice(root.length)}\0`)
			.update(readFileSync(file))
			.update('\0');
	return hash.digest('hex').slice(0, 16);
}
