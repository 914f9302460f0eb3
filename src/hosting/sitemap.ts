/** A text as the content of an element of XML. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0)};`);

/**
 * The list of pages that search engines read.
 * @param origin as in `https://example.org`
 * @param paths of the pages, with the base path
 */
export function sitemap(origin: string, paths: readonly string[]): string {
	const urls = [...paths].sort().map((path) => `<url><loc>${escaped(origin + path)}</loc></url>\n`);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}

/**
 * What robots may read, and where the lists of pages are: of them only whole addresses can be named, so that there are none where nobody said where the site
 * lives.
 * @param prefixes of the languages in addresses, as in `/ko`; the default has an empty one
 */
export const robots = (origin: string | null, base: string, prefixes: readonly string[]): string =>
	[
		'User-agent: *',
		'Allow: /',
		...(origin ? prefixes.map((prefix) => `Sitemap: ${origin}${base}${prefix}/sitemap.xml`) : [])
	].join('\n') + '\n';
