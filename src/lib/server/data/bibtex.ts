import { parsePartialDate } from '#lib/dates/partial-date.ts';
import type { Source, SourceKind } from '#lib/facts/records.ts';

/** The kinds whose texts stand in a newspaper or the like. */
const ARTICLES: ReadonlySet<SourceKind> = new Set<SourceKind>(['news-agency', 'news', 'academic']);

/** Characters that mean something to TeX. */
const SPECIAL: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\{',
	'}': '\\}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

const escaped = (text: string): string =>
	text.replace(/[\\{}~^]/g, (sign) => SPECIAL[sign]!).replace(/[&%$#_]/g, (sign) => `\\${sign}`);

/** The months by the words that all styles know. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Year, month and day of a date as the styles of BibTeX and BibLaTeX take them; of a span, nothing that could be taken for its date. */
function dateFields(date: string): [string, string][] {
	const [year, month] = /^\d{4}(-\d{2})?/.test(date) ? date.split('-') : [];
	if (!year || !parsePartialDate(date)) return [['date', `{${date}}`]];
	return [
		['date', `{${date}}`],
		['year', `{${year}}`],
		...(month ? [['month', MONTHS[+month - 1]!] as [string, string]] : [])
	];
}

/**
 * A source of the register as an entry of BibTeX in UTF-8: its key is the id of the source, and what is not known of it is left out. Names of people and titles
 * are braced twice, so that no style changes their letters.
 */
export function bibtexOf(id: string, source: Source): string {
	const { title, author, publisher, kind, date, url, lang, copy_of } = source;
	const article = ARTICLES.has(kind);
	const fields: [string, string][] = [
		...(author ? [['author', `{{${escaped(author)}}}`] as [string, string]] : []),
		...(title ? [['title', `{{${escaped(title)}}}`] as [string, string]] : []),
		[article ? 'journal' : 'howpublished', `{${escaped(publisher)}}`],
		...(date ? dateFields(date) : []),
		['url', `{${url}}`],
		...(lang ? [['language', `{${lang}}`] as [string, string]] : []),
		...(copy_of ? [['note', `{Copy of ${escaped(copy_of)}}`] as [string, string]] : [])
	];
	const lines = fields.map(([name, value]) => `\t${name} = ${value}`).join(',\n');
	return `@${article ? 'article' : 'misc'}{${id},\n${lines}\n}\n`;
}
