import { EVERYWHERE, FRAMED, headersOf, IMMUTABLE, NO_FRAMES, type Header } from './headers.ts';

/** A file that tells a host how to serve the build, by its path in the build. */
export type HostFiles = Readonly<Record<string, string>>;

const SOURCE = 'Made by the build from src/hosting/headers.ts.';

/** `_headers` of Netlify, Cloudflare Pages and others. Rules that match are added up, so no header may stand in two of them. */
function underscoreHeaders(base: string): string {
	const rule = (path: string, headers: readonly Header[]): string =>
		[base + path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
	const [cache] = headersOf(IMMUTABLE).filter(([name]) => name === 'Cache-Control');
	return `# ${SOURCE}\n${rule('/*', [...EVERYWHERE, ...NO_FRAMES])}\n${rule(`${IMMUTABLE}*`, [cache!])}\n`;
}

/** A `location` of nginx takes over no header from outside once it has one of its own, so each names them all. */
const nginxHeaders = (path: string, indent = '\t'): string =>
	headersOf(path)
		.map(([name, value]) =>
			// What is missing today may be there tomorrow: an error is never kept as an immutable file is.
			name === 'Cache-Control' && path === IMMUTABLE
				? `${indent}add_header ${name} "${value}";`
				: `${indent}add_header ${name} "${value}" always;`
		)
		.join('\n');

/** To be included in the `server` block of nginx. */
function nginx(base: string): string {
	const location = (match: string, path: string): string => `location ${match} {
	try_files $uri $uri/index.html =404;
${nginxHeaders(path)}
}`;
	return `# ${SOURCE}
# include this file in a server block whose root holds the build${base && ` as ${base}/`}:
#   server {
#       listen 80;
#       root ${base ? '/srv/www' : '/srv/www/build'};
#       include ${base ? `/srv/www${base}` : '/srv/www/build'}/_hosts/nginx.conf;
#   }
gzip_static on;
gzip_vary on;
# With the module ngx_brotli (Debian: libnginx-mod-http-brotli-static):
# brotli_static on;
# An address without a slash at its end is served as it stands.
error_page 404 ${base}/404.html;
location = ${base}/404.html {
	internal;
${nginxHeaders('/404.html')}
}
location = ${base}/_headers { return 404; }
location ^~ ${base}/_hosts/ { return 404; }
${location(`^~ ${base}${IMMUTABLE}`, IMMUTABLE)}
${location(`^~ ${base}${FRAMED}`, FRAMED)}
${base ? `${location(`= ${base}`, '/')}\n` : ''}${location(`${base}/`, '/')}
`;
}

/** To be imported in the site block of a Caddyfile. */
function caddy(base: string): string {
	const headers = (list: readonly Header[]): string =>
		list.map(([name, value]) => `\t${name} "${value}"`).join('\n');
	const of = (path: string, wanted: string): Header =>
		headersOf(path).find(([name]) => name === wanted) as Header;
	const line = (matcher: string, [name, value]: Header): string => `header ${matcher} ${name} "${value}"`;
	return `# ${SOURCE}
# import this file in a site block whose root holds the build${base && ` as ${base}/`}:
#   example.org {
#       root * ${base ? '/srv/www' : '/srv/www/build'}
#       import ${base ? `/srv/www${base}` : '/srv/www/build'}/_hosts/Caddyfile
#   }
header {
${headers(EVERYWHERE)}
}
@unframed not path ${base}${FRAMED}*
${NO_FRAMES.map((header) => line('@unframed', header)).join('\n')}
@hashed {
	path ${base}${IMMUTABLE}*
	file
}
@others not path ${base}${IMMUTABLE}*
${line('@hashed', of(IMMUTABLE, 'Cache-Control'))}
${line('@others', of('/', 'Cache-Control'))}
header Vary "Accept-Encoding"
@writing not method GET HEAD
header @writing Allow "GET, HEAD"
respond @writing 405
@notServed path ${base}/404.html ${base}/_headers ${base}/_hosts/*
error @notServed 404
# No file system has such names.
@impossible path_regexp [^/]{256}|[[:cntrl:]]
error @impossible 404
try_files {path} {path}/index.html
file_server {
	precompressed br gzip
}
handle_errors {
	rewrite * ${base}/404.html
	file_server {
		precompressed br gzip
	}
}
`;
}

/** Files that tell hosts how to serve a build that lives below `base`, and our own server where that is. */
export const filesForHosts = (base: string): HostFiles => ({
	_headers: underscoreHeaders(base),
	'_hosts/nginx.conf': nginx(base),
	'_hosts/Caddyfile': caddy(base),
	'_hosts/site.json': `${JSON.stringify({ base })}\n`
});
