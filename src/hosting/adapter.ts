import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import staticAdapter from '@sveltejs/adapter-static';
import type { Adapter, Builder } from '@sveltejs/kit';
import { LANGUAGES, langOfParam, paramOf, tagOf, type Lang } from '../lib/facts/languages.ts';
import { compressData } from './compress-data.ts';
import { filesForHosts } from './files-for-hosts.ts';
import { pageFile } from './page-layout.ts';
import { makePictures } from './preview-pictures.ts';
import { redirectPage } from './redirect-page.ts';
import type { SiteFolders } from './folders.ts';
import { robots, sitemap } from './sitemap.ts';
import { swap } from './swap.ts';

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

/** The BCP 47 tag of the language of an address, without the base path. */
function tagAt(path: string): string {
	const [, first] = path.split('/');
	return tagOf(langOfParam(first));
}

/** Gives every page a folder of its own, and every address that leads to another a page that we wrote. */
function arrange(folder: string, { prerendered, config }: Builder): void {
	const { base } = config.kit.paths;
	for (const [path, { location }] of prerendered.redirects) {
		const own = path.slice(base.length);
		write(join(folder, `${own}.html`), redirectPage(location, tagAt(own)));
	}
	for (const file of filesBelow(folder)) {
		const wanted = join(folder, pageFile(file));
		mkdirSync(dirname(wanted), { recursive: true });
		renameSync(join(folder, file), wanted);
	}
}

/** What stands before the addresses of a language: empty for the default. */
function prefixOf(language: Lang): string {
	const { lang } = paramOf(language);
	return lang ? `/${lang}` : '';
}

/** Lists the pages of a language for search engines; the one for what is missing is none of them. */
function writeSitemap(folder: string, origin: string, language: Lang, { prerendered }: Builder): void {
	const pages = [...prerendered.pages.keys()].filter((path) => !path.endsWith('/404'));
	write(join(folder, prefixOf(language), 'sitemap.xml'), sitemap(origin, pages));
}

/** Makes the pictures of the previews from their drawings, and says how many and how long it took. */
function makePreviews(folder: string, kept: string, { log }: Builder): void {
	const start = performance.now();
	const drawings = filesBelow(folder).filter((file) => /^(\w[\w-]*\/)?previews\/.*\.png$/.test(file));
	const { count, anew, bytes } = makePictures(
		drawings.map((file) => join(folder, file)),
		kept
	);
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	log.success(`${count} previews, ${anew} of them drawn anew: ${(bytes / 1e6).toFixed(1)} MB, ${seconds} s`);
}

/**
 * Makes the site from what SvelteKit wrote for one language after the other: aside, and only when it is whole in the place of the one before. Works on
 * any host of static files.
 */
export function siteAdapter(
	folders: SiteFolders,
	{ language, origin, precompress }: { language: Lang; origin: string | null; precompress: boolean }
): Adapter {
	const { next, part, pictures } = folders;
	const { adapt } = staticAdapter({ pages: part });
	return {
		name: 'site',
		adapt: async (builder) => {
			if (language === LANGUAGES[0].id) rmSync(next, { recursive: true, force: true });
			await adapt(builder);
			arrange(part, builder);
			makePreviews(part, pictures, builder);
			if (origin) writeSitemap(part, origin, language, builder);
			// Files that two languages share have the same name and content.
			cpSync(part, next, { recursive: true });
			rmSync(part, { recursive: true });
			if (language !== LANGUAGES.at(-1)!.id) return;
			if (precompress) {
				await builder.compress(next);
				compressData(filesBelow(next).map((file) => join(next, file)));
			}
			const paths = LANGUAGES.flatMap(({ id }) => paramOf(id).lang ?? []);
			const { base } = builder.config.kit.paths;
			for (const [file, text] of Object.entries(filesForHosts(base, paths))) write(join(next, file), text);
			const prefixes = LANGUAGES.map(({ id }) => prefixOf(id));
			write(join(next, 'robots.txt'), robots(origin, base, prefixes));
			swap(folders);
			builder.log.success(`The site is in ${relative('.', folders.live)}/`);
		}
	};
}
