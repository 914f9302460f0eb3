import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** The folders of a build: where the site is, where the next one is made, and where the one before waits to be removed. All on one disk. */
export interface BuildFolders {
	readonly live: string;
	readonly next: string;
	readonly previous: string;
}

/** Signals that end the process, unless somebody listens. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Puts a build back that was interrupted between its two renames: the site is then whole, but still under the name of the one before. To be called
 * before the site is served or built.
 */
export function recover({ live, previous }: BuildFolders): void {
	if (!existsSync(live) && existsSync(previous)) renameSync(previous, live);
}

/**
 * Puts the finished build in the place of the site. The site is the old or the new one, whole, at any time: between two renames there is none for some
 * microseconds, in which no signal ends this process, and after which a crash of the machine is mended by `recover`.
 */
export function swap(folders: BuildFolders): void {
	const { live, next, previous } = folders;
	recover(folders);
	rmSync(previous, { recursive: true, force: true });
	mkdirSync(dirname(previous), { recursive: true });
	const wait = (): void => {};
	for (const signal of SIGNALS) process.on(signal, wait);
	try {
		if (existsSync(live)) renameSync(live, previous);
		renameSync(next, live);
	} finally {
		for (const signal of SIGNALS) process.off(signal, wait);
	}
	rmSync(previous, { recursive: true, force: true });
}
