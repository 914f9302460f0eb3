import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes of a first load by kind, compressed with Brotli (fonts are compressed already). Styles that stand in the page count as styles. */
export interface Sizes {
	readonly html: number;
	readonly js: number;
	readonly css: number;
	readonly font: number;
}

/** The budgets of the design, in bytes. */
export const BUDGETS: Sizes & { readonly total: number } = {
	html: 45_000,
	js: 50_000,
	css: 12_000,
	font: 40_000,
	total: 140_000
};

const bytes = (file: string): number => statSync(file).size;

const STYLES = /<style[^>]*>.*?<\/style>/gs;
const UNLOADED = /<link[^>]* disabled[^>]*>/g;

/** Bytes of styles by their text: the pages of a kind have the same, and to compress them takes long. */
const known = new Map<string, number>([['', 0]]);

function compressedStyles(styles: string): number {
	const bytesOf = known.get(styles) ?? brotliCompressSync(styles).length;
	known.set(styles, bytesOf);
	return bytesOf;
}

/** Bytes of a file as it travels: the build has put the version compressed with Brotli beside it. */
const compressed = (file: string): number => bytes(`${file}.br`);

/**
 * What a first visit to a page of the built site loads: the HTML, and every script, style sheet and font that it names. `page` is a file
 * below `folder`. Throws when it, or the compressed version of a file, does not exist.
 */
export function sizesOf(folder: string, page: string): Sizes {
	const file = join(folder, page);
	const html = readFileSync(file, 'utf8');
	const named = [
		...new Set([...html.matchAll(/\/_app\/[^"'\s)]+\.(?:js|css|woff2)/g)].map(([path]) => join(folder, path)))
	];
	const sum = (ending: string, measure: (file: string) => number): number =>
		named.filter((path) => path.endsWith(ending)).reduce((total, path) => total + measure(path), 0);
	const inlined = (html.match(STYLES) ?? []).join('');
	// A style sheet that stands in the page is named there too, as one that is not loaded.
	const unloaded = (html.match(UNLOADED) ?? []).join('');
	return {
		html: compressed(file) - compressedStyles(inlined),
		js: sum('.js', compressed),
		css:
			compressedStyles(inlined) +
			sum('.css', (path) => (unloaded.includes(path.slice(folder.length)) ? 0 : compressed(path))),
		font: sum('.woff2', bytes)
	};
}

/** Everything together. */
export const totalOf = ({ html, js, css, font }: Sizes): number => html + js + css + font;

/**
 * The scripts and style sheets below `folder` that come with the history, after the page: those that no page names, but the map's page asks for. Throws
 * where it finds none that asks.
 */
export function historyCode(folder: string): string[] {
	const scripts = (text: string): string[] =>
		[...text.matchAll(/\/(_app\/immutable\/[^"'\s)]+\.(?:js|css))/g)].map(([, path]) => path!);
	const named = new Set(scripts(readFileSync(join(folder, 'index.html'), 'utf8')));
	// The module that fetches the history names what its code needs.
	const asking = [...named]
		.map((path) => readFileSync(join(folder, path), 'utf8'))
		.filter((code) => code.includes('.failed='));
	if (!asking.length) throw new Error(`${folder}: no script of index.html fetches the history`);
	return [...new Set(asking.flatMap(scripts))].filter((path) => !named.has(path));
}
