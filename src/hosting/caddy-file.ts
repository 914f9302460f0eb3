import { contentType, DATA_TYPES, RARE_ENDINGS } from './content-types.ts';
import {
	EVERYWHERE,
	FRAMED,
	headersOf,
	IMMUTABLE,
	NO_FRAMES,
	OPEN,
	READ_BY_ALL,
	type Header
} from './headers.ts';

/**
 * The file `_hosts/Caddyfile`, to be imported in the site block of a Caddyfile.
 * @param source who made it, and from what
 * @param prefixes where the pages of further languages lie, as in `/ko`
 */
export function caddyFile(source: string, base: string, prefixes: readonly string[]): string {
	const headers = (list: readonly Header[]): string =>
		list.map(([name, value]) => `\t${name} "${value}"`).join('\n');
	const of = (path: string, wanted: string): Header =>
		headersOf(path).find(([name]) => name === wanted) as Header;
	const line = (matcher: string, [name, value]: Header): string => `header ${matcher} ${name} "${value}"`;
	// Only where there is such a file: the page for what is missing is no table.
	const typed = ([ending, type]: (typeof DATA_TYPES)[number]): string => `@${ending} {
	path ${base}/data/*.${ending}
	file
}
${line(`@${ending}`, ['Content-Type', type])}`;
	// Not of the page that says that there is no such file.
	const rare = (ending: string): string => `@${ending} {
	path *.${ending}
	file
}
${line(`@${ending}`, ['Content-Type', contentType(`.${ending}`)])}`;
	const lost = (prefix: string): string => `	handle${prefix && ` ${base}${prefix}/*`} {
		rewrite * ${base}${prefix}/404.html
		file_server {
			precompressed br gzip
		}
	}`;
	return `# ${source}
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
@open path ${OPEN.map(({ begins, ends }) => `${base}${begins}*${ends}`).join(' ')}
${line('@open', READ_BY_ALL)}
${DATA_TYPES.map(typed).join('\n')}
header Vary "Accept-Encoding"
${RARE_ENDINGS.map(rare).join('\n')}
@writing not method GET HEAD
header @writing Allow "GET, HEAD"
respond @writing 405
@notServed path ${['', ...prefixes].map((prefix) => `${base}${prefix}/404.html`).join(' ')} ${base}/_headers ${base}/_redirects ${base}/_hosts/*
error @notServed 404
# No file system has such names.
@impossible path_regexp [^/]{256}|[[:cntrl:]]
error @impossible 404
try_files {path} {path}/index.html
file_server {
	precompressed br gzip
}
handle_errors {
${[...prefixes, ''].map(lost).join('\n')}
}
`;
}
