import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import staticAdapter from '@sveltejs/adapter-static';
import type { Adapter, Builder } from '@sveltejs/kit';
import { filesForHosts } from './files-for-hosts.ts';
import { pageFile } from './page-layout.ts';
import { redirectPage } from './redirect-page.ts';
import { swap, type BuildFolders } from './swap.ts';

/** Writes a file and the folders on the way to it. */
function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}

/** The files below a folder, relative to it, with slashes. */
const filesBelow = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));

/** Gives every page a folder of its own, and every address that leads to another a page that we wrote. */
function arrange(folder: string, { prerendered, config }: Builder): void {
	const { base } = config.kit.paths;
	for (const [path, { location }] of prerendered.redirects)
		write(join(folder, `${path.slice(base.length + 1)}.html`), redirectPage(location));
	for (const file of filesBelow(folder)) {
		const wanted = join(folder, pageFile(file));
		mkdirSync(dirname(wanted), { recursive: true });
		renameSync(join(folder, file), wanted);
	}
}

/**
 * Makes the site from what SvelteKit wrote: aside, and only when it is whole in the place of the one before. Works on any host of static files.
 */
export function siteAdapter(folders: BuildFolders, { precompress }: { precompress: boolean }): Adapter {
	const { next } = folders;
	const { adapt } = staticAdapter({ pages: next });
	return {
		name: 'site',
		adapt: async (builder) => {
			rmSync(next, { recursive: true, force: true });
			await adapt(builder);
			arrange(next, builder);
			if (precompress) await builder.compress(next);
			for (const [file, text] of Object.entries(filesForHosts(builder.config.kit.paths.base)))
				write(join(next, file), text);
			swap(folders);
			builder.log.success(`The site is in ${relative('.', folders.live)}/`);
		}
	};
}
