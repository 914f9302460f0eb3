/** Media types of the files of the site, by the ending of their names. */
const TYPES: Readonly<Record<string, string>> = {
	bib: 'application/x-bibtex; charset=utf-8',
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
	yaml: 'application/yaml',
	zip: 'application/zip'
};

/** The media type of a file. */
export const contentType = (file: string): string =>
	TYPES[file.slice(file.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';

/** The endings of the data to download, whose media types not every server knows. */
export const DATA_TYPES: readonly (readonly [ending: string, type: string])[] = [
	'bib',
	'csv',
	'geojson',
	'json',
	'txt',
	'zip'
].map((ending) => [ending, TYPES[ending]!]);

/** Endings that not every host knows: it is told their types. */
export const RARE_ENDINGS = ['atom', 'ics'] as const;
