import { partsOfDay, referenceKey, type NamedItem } from './cite-item.ts';

const ESCAPED: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'^': '\\textasciicircum{}',
	'~': '\\textasciitilde{}'
};

/** A text as LaTeX prints it. A brace is a command: a plain one would have to have its other half. */
const latex = (text: string): string =>
	text.replace(/\s+/g, ' ').replace(/[\\^~{}$&#%_]/g, (sign) => ESCAPED[sign] ?? `\\${sign}`);

/** An address in braces, of which every brace and backslash is written as its number: there commands of LaTeX do not count. */
const address = (url: string): string =>
	url.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An entry of BibTeX; `version` and `urldate` are read by BibLaTeX, `note` by both. */
export function bibtexOf(item: NamedItem, note: string): string {
	const [year, month] = partsOfDay(item.checkedUpTo);
	const fields: readonly (readonly [name: string, value: string])[] = [
		['author', `{{${latex(item.site)}}}`],
		['title', `{{${latex(item.title)}}}`],
		['year', `{${year}}`],
		['month', MONTHS[month - 1]!],
		['version', `{${latex(item.version)}}`],
		['note', `{${latex(note)}}`],
		['url', `{${address(item.url)}}`],
		['urldate', `{${item.accessed}}`]
	];
	const lines = fields.map(([name, value]) => `\t${name} = ${value}`);
	return `@misc{${referenceKey(item)},\n${lines.join(',\n')}\n}\n`;
}
