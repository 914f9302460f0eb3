import type { NamedItem } from './cite-item.ts';

/** Signs that would end a value, or begin a link or another template. */
const ENTITIES: Readonly<Record<string, string>> = {
	'|': '{{!}}',
	'[': '&#91;',
	']': '&#93;',
	'{': '&#123;',
	'}': '&#125;',
	'<': '&lt;',
	'>': '&gt;'
};

const value = (text: string): string =>
	text.replace(/\s+/g, ' ').replace(/[|[\]{}<>]/g, (sign) => ENTITIES[sign]!);

/** An address ends at these signs, so they are written as their numbers. */
const address = (url: string): string =>
	url.replace(
		/[|[\]{}<>"\s]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
	);

/** A reference in the form of the Wikipedia. Its dates are ISO 8601, which the template writes as its article does. */
export const citeWebOf = ({ url, title, site, checkedUpTo, accessed }: NamedItem, template: string): string =>
	`{{${template} |url=${address(url)} |title=${value(title)} |website=${value(site)} |date=${checkedUpTo} |access-date=${accessed}}}`;
