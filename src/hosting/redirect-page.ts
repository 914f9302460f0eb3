import { createHash } from 'node:crypto';

const escapeHtml = (text: string): string =>
	text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * The page at an address that leads on to another: query and fragment go along, and without JavaScript the browser goes there all the same. It has a
 * content security policy of its own, which allows its one script only.
 * @param tag BCP 47 tag of the language of that page
 */
export function redirectPage(location: string, tag: string): string {
	// In a script, no text may look like markup.
	const script = `location.replace(${JSON.stringify(location).replaceAll('<', '\\u003c')}+location.search+location.hash)`;
	const hash = createHash('sha256').update(script).digest('base64');
	const address = escapeHtml(location);
	return `<!doctype html><html lang="${tag}"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"><meta name="viewport" content="width=device-width"><title>${address}</title><link rel="canonical" href="${address}"><script>${script}</script><noscript><meta http-equiv="refresh" content="0;url=${address}"></noscript></head><body><a href="${address}">${address}</a></body></html>
`;
}
