import { brotliCompressSync, constants } from 'node:zlib';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of a first load by kind, compressed with Brotli (fonts are compressed already). */
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

const brotli = (content: Buffer): number =>
	brotliCompressSync(content, {
		params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
	}).length;

/**
 * What a first visit to a page of the built site loads: the HTML, and every script, style sheet and font that it names. `page` is a file
 * below `folder`. Throws when it does not exist.
 */
export function sizesOf(folder: string, page: string): Sizes {
	const html = readFileSync(join(folder, page));
	const named = [
		...new Set([...html.toString().matchAll(/\/_app\/[^"'\s)]+\.(?:js|css|woff2)/g)].map(([path]) => path))
	];
	const sum = (ending: string, measure: (content: Buffer) => number): number =>
		named
			.filter((path) => path.endsWith(ending) && existsSync(join(folder, path)))
			.reduce((total, path) => total + measure(readFileSync(join(folder, path))), 0);
	return {
		html: brotli(html),
		js: sum('.js', brotli),
		css: sum('.css', brotli),
		font: sum('.woff2', ({ length }) => length)
	};
}

/** Everything together. */
export const totalOf = ({ html, js, css, font }: Sizes): number => html + js + css + font;
