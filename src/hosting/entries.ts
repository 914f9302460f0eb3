import { readdirSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { paramOf, type Lang } from '../lib/facts/languages.ts';

/** The route that holds the pages of every language. */
const PREFIX = '[[lang=lang]]';

/**
 * The addresses of one language from which SvelteKit makes all pages: those of the routes without parameters, in the folder `routes`, and of what
 * belongs to no language. Pages that none of them leads to are named by their routes (`entries`).
 */
export function entriesOf(lang: Lang, routes: string): `/${string}`[] {
	const { lang: prefix = '' } = paramOf(lang);
	const found = readdirSync(routes, { recursive: true })
		.map((file) => String(file).split(sep).join('/'))
		.filter((file) => /(^|\/)\+(page\.svelte|server\.ts)$/.test(file))
		.map((file) => dirname(file).split('/'))
		.map((segments) => segments.map((segment) => (segment === PREFIX ? prefix : segment)))
		.map((segments) => segments.filter((segment) => segment && segment !== '.' && !/^\(.*\)$/.test(segment)));
	return found
		.filter((segments) => !segments.some((segment) => segment.includes('[')))
		.map((segments): `/${string}` => `/${segments.join('/')}`)
		.sort();
}
