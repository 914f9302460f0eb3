import { contentType, DATA_TYPES, RARE_ENDINGS } from './content-types.ts';
import { FRAMED, headersOf, IMMUTABLE, OPEN } from './headers.ts';

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

/** A text as it stands in a pattern. */
const inPattern = (text: string): string => text.replace(/[.~-]/g, '\\$&');

/** The media types of the data, which the list of nginx does not hold; a block of types takes the place of that list, so pages are in it too. */
const TYPES = `	types {
		text/html html;
${DATA_TYPES.map(([ending, type]) => `\t\t"${type}" ${ending};`).join('\n')}
	}
`;

/**
 * The file `_hosts/nginx.conf`, to be included in the `server` block of nginx.
 * @param source who made it, and from what
 * @param prefixes where the pages of further languages lie, as in `/ko`
 */
export function nginxFile(source: string, base: string, prefixes: readonly string[]): string {
	const lost = (prefix: string): string => `location = ${base}${prefix}/404.html {
	internal;
${nginxHeaders('/404.html')}
}`;
	const location = (match: string, path: string, missing = '', types = ''): string => `location ${match} {
${missing && `\terror_page 404 ${missing};\n`}${types}	try_files $uri $uri/index.html =404;
${nginxHeaders(path)}
}`;
	const open = ({ begins, ends }: (typeof OPEN)[number]): string =>
		ends
			? location(`~ ^${inPattern(base + begins)}.+${inPattern(ends)}$`, `${begins}x${ends}`)
			: location(`^~ ${base}${begins}`, begins, '', TYPES);
	const rare = (ending: string): string => `location ~ ^${base}/.*\\.${ending}$ {
	types { }
	default_type "${contentType(`.${ending}`)}";
	try_files $uri =404;
${nginxHeaders('/')}
}`;
	return `# ${source}
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
${['', ...prefixes].map(lost).join('\n')}
location = ${base}/_headers { return 404; }
location = ${base}/_redirects { return 404; }
location ^~ ${base}/_hosts/ { return 404; }
${RARE_ENDINGS.map(rare).join('\n')}
${location(`^~ ${base}${IMMUTABLE}`, IMMUTABLE)}
${location(`^~ ${base}${FRAMED}`, FRAMED)}
${OPEN.map(open).join('\n')}
${prefixes.map((prefix) => `${location(`${base}${prefix}/`, '/', `${base}${prefix}/404.html`)}\n`).join('')}${base ? `${location(`= ${base}`, '/')}\n` : ''}${location(`${base}/`, '/')}
`;
}
