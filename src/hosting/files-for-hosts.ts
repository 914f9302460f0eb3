import { caddyFile } from './caddy-file.ts';
import { EVERYWHERE, headersOf, IMMUTABLE, NO_FRAMES, OPEN, READ_BY_ALL, type Header } from './headers.ts';
import { nginxFile } from './nginx-file.ts';

/** A file that tells a host how to serve the build, by its path in the build. */
export type HostFiles = Readonly<Record<string, string>>;

const SOURCE = 'Made by the build from src/hosting/headers.ts.';

/** `_headers` of Netlify, Cloudflare Pages and others. Rules that match are added up, so no header may stand in two of them. */
function underscoreHeaders(base: string): string {
	const rule = (path: string, headers: readonly Header[]): string =>
		[base + path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
	const [cache] = headersOf(IMMUTABLE).filter(([name]) => name === 'Cache-Control');
	const rules = [
		rule('/*', [...EVERYWHERE, ...NO_FRAMES]),
		rule(`${IMMUTABLE}*`, [cache!]),
		...OPEN.map(({ begins, ends }) => rule(`${begins}*${ends}`, [READ_BY_ALL]))
	];
	return [`# ${SOURCE}`, ...rules, ''].join('\n');
}

/** `_redirects` of Netlify: which page says in a language that there is none. Others take the nearest 404.html by themselves. */
const underscoreRedirects = (base: string, prefixes: readonly string[]): HostFiles =>
	prefixes.length
		? {
				_redirects: `# ${SOURCE}\n${prefixes.map((prefix) => `${base}${prefix}/* ${base}${prefix}/404.html 404\n`).join('')}`
			}
		: {};

/**
 * Files that tell hosts how to serve a build that lives below `base`, and our own server where that is.
 * @param paths the first segments of the addresses of further languages, as in `ko`
 */
export function filesForHosts(base: string, paths: readonly string[]): HostFiles {
	const prefixes = paths.map((path) => `/${path}`);
	return {
		_headers: underscoreHeaders(base),
		...underscoreRedirects(base, prefixes),
		'_hosts/nginx.conf': nginxFile(SOURCE, base, prefixes),
		'_hosts/Caddyfile': caddyFile(SOURCE, base, prefixes),
		'_hosts/site.json': `${JSON.stringify({ base })}\n`
	};
}
