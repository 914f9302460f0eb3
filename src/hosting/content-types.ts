/** Media types of the files of the site, by the ending of their names. */
const TYPES: Readonly<Record<string, string>> = {
	atom: 'application/atom+xml; charset=utf-8',
	css: 'text/css; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	geojson: 'application/geo+json',
	html: 'text/html; charset=utf-8',
	ics: 'text/calendar; charset=utf-8',
	ico: 'image/x-icon',
	jpg: 'image/jpeg',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json',
	png: 'image/png',
	svg: 'image/svg+xml',
	txt: 'text/plain; charset=utf-8',
	webmanifest: 'application/manifest+json',
	webp: 'image/webp',
	woff2: 'font/woff2',
	xml: 'application/xml',
	yaml: 'application/yaml'
};

/** The media type of a file. */
export const contentType = (file: string): string =>
	TYPES[file.slice(file.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';

/** Endings that not every host knows: it is told their types. */
export const RARE_ENDINGS = ['atom', 'ics'] as const;
