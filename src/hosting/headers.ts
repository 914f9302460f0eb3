/** One header of an answer. */
export type Header = readonly [name: string, value: string];

/** Where hashed files lie: their content never changes under one address. */
export const IMMUTABLE = '/_app/immutable/';

/** The pages that other sites may show in a frame. */
export const FRAMED = '/embed/';

/** Files of the build that describe it to a host and are no part of the site. */
export const NOT_SERVED = ['/_headers', '/_redirects', '/_hosts/'];

const IMMUTABLE_CACHE: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];
const REVALIDATE: Header = ['Cache-Control', 'no-cache'];

/** What every answer carries, errors too. The rest of the content security policy stands in the pages. */
export const EVERYWHERE: readonly Header[] = [
	['X-Content-Type-Options', 'nosniff'],
	['Referrer-Policy', 'strict-origin-when-cross-origin']
];

/** No other site may put our pages in a frame. */
export const NO_FRAMES: readonly Header[] = [
	['X-Frame-Options', 'DENY'],
	['Content-Security-Policy', "frame-ancestors 'none'"]
];

/** The files that other sites may read from a browser: the data, by what their addresses begin with and end in. */
export const OPEN: readonly { readonly begins: string; readonly ends: string }[] = [
	{ begins: '/data/', ends: '' },
	{ begins: '/country/', ends: '.json' },
	{ begins: '/year/', ends: '.json' }
];

/** Every site may read the answer. */
export const READ_BY_ALL: Header = ['Access-Control-Allow-Origin', '*'];

const isOpen = (path: string): boolean =>
	OPEN.some(({ begins, ends }) => path.startsWith(begins) && path.endsWith(ends));

/** How long a file at a path of the site (without the base path) may be kept. */
export const cacheOf = (path: string): Header => (path.startsWith(IMMUTABLE) ? IMMUTABLE_CACHE : REVALIDATE);

/**
 * All headers of the answer to a path of the site (without the base path) that do not depend on the content: the one list from which our own server
 * and the files for other hosts take them. An answer that there is no such file is never kept.
 */
export const headersOf = (path: string, found = true): readonly Header[] => [
	...EVERYWHERE,
	...(path.startsWith(FRAMED) ? [] : NO_FRAMES),
	...(isOpen(path) ? [READ_BY_ALL] : []),
	found ? cacheOf(path) : REVALIDATE
];
