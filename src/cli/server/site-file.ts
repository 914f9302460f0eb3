import { createHash } from 'node:crypto';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';

/** A file of the site as it travels. */
export interface SiteFile {
	readonly content: Buffer;
	/** A strong validator: made from the content, so a new build of the same page is no news to a browser. */
	readonly etag: string;
	readonly modified: Date;
}

/** How a file is encoded, and the ending of the file in which the build has put that version. */
const ENDINGS = { br: '.br', gzip: '.gz', identity: '' } as const;
export type Encoding = keyof typeof ENDINGS;

/** What the file system answers where there is no such file. */
const MISSING = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP']);

/**
 * Reads a file whole: nothing stays open while it is sent, however long that takes, and what is sent is one version of it, also while the site is being
 * renewed. Null where there is none.
 */
async function readWhole(path: string): Promise<SiteFile | null> {
	let handle: FileHandle | null = null;
	try {
		handle = await open(path);
		const status = await handle.stat();
		if (!status.isFile()) return null;
		const content = await handle.readFile();
		const etag = `"${createHash('sha1').update(content).digest('base64url')}"`;
		return { content, etag, modified: status.mtime };
	} catch (error) {
		if (MISSING.has((error as NodeJS.ErrnoException).code ?? '')) return null;
		throw error;
	} finally {
		await handle?.close();
	}
}

/** Which folder it is that lies there now; null where there is none. */
const folderAt = (path: string): Promise<number | null> =>
	stat(path).then(
		({ ino }) => ino,
		() => null
	);

/** Runs a search again when the folder was away or changed meanwhile, which it is for an instant while a new build takes its place. */
async function inOneFolder<T>(folder: string, search: () => Promise<T | null>): Promise<T | null> {
	for (let tries = 0; ; tries++) {
		const before = await folderAt(folder);
		const found = await search();
		if (found !== null || tries === 10) return found;
		if (before !== null && before === (await folderAt(folder))) return null;
		await later(5);
	}
}

/** A file found: which one, how it is encoded, and what is in it. */
export interface Found {
	readonly name: string;
	readonly encoding: Encoding;
	readonly file: SiteFile;
}

/** The first of the named files that the folder holds, in the first of the encodings in which it is there. */
export const findFile = (
	folder: string,
	names: readonly string[],
	encodings: readonly Encoding[]
): Promise<Found | null> =>
	inOneFolder(folder, async () => {
		for (const name of names) {
			for (const encoding of encodings) {
				const file = await readWhole(join(folder, name + ENDINGS[encoding]));
				if (file) return { name, encoding, file };
			}
		}
		return null;
	});
