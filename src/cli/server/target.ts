import { NOT_SERVED } from '../../hosting/headers.ts';

/** The path of a request, decoded and without the base path; null where it can name no file of the site. */
export type SitePath = string | null;

/** The page for what is missing has no address of its own, in no language. */
const NOT_FOUND_PAGE = /^(\/[^/]+)?\/404\.html$/;

/** A path longer than this names nothing of ours. */
const LONGEST = 1024;

/** Bytes with which no name of ours is written: control characters, and what file systems take for separators. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const IMPOSSIBLE = /[\u0000-\u001f\u007f\\]|%2f|%5c/i;

/** The path of a request target: `/a?b`, or `http://host/a?b` as a proxy would be asked. */
const pathOf = (target: string): string => target.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/, 1)[0]!;

/** Reads the target of a request. Nothing in it can fail. */
export function sitePath(target: string, base: string): SitePath {
	const path = pathOf(target);
	if (path.length > LONGEST || IMPOSSIBLE.test(path)) return null;
	if (base && path !== base && !path.startsWith(`${base}/`)) return null;
	const own = path.slice(base.length) || '/';
	if (!own.startsWith('/')) return null;
	let decoded: string;
	try {
		decoded = decodeURIComponent(own);
	} catch {
		return null;
	}
	if (IMPOSSIBLE.test(decoded)) return null;
	// Names that begin with a dot are no part of the site, `..` above all; an empty one is no name.
	if (/\/\.|\/\//.test(decoded)) return null;
	return NOT_FOUND_PAGE.test(decoded) ||
		NOT_SERVED.some((hidden) => decoded === hidden || decoded.startsWith(hidden))
		? null
		: decoded;
}

/** The files of the build that may stand at a path, the likelier first: the file itself, or the page in the folder of that name. */
export function candidates(path: string): readonly string[] {
	const name = path.replace(/^\/|\/$/g, '');
	if (!name) return ['index.html'];
	const page = `${name}/index.html`;
	if (path.endsWith('/')) return [page];
	return /\.[a-z0-9]+$/i.test(name) ? [name, page] : [page, name];
}
