import type { Lang } from '#lib/facts/languages.ts';
import { citeMessagesFor, type CiteMessages } from '#lib/words/cite-messages.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { messagesFor } from '#lib/words/messages.ts';
import { bibtexOf } from './bibtex.ts';
import { partsOfDay, type CiteItem, type NamedItem } from './cite-item.ts';
import { citeWebOf } from './cite-web.ts';
import { cslJsonOf } from './csl-json.ts';
import { risOf } from './ris.ts';

/** The styles and formats, in the order in which they are offered. */
export type CiteStyle = keyof CiteMessages['labels'];

/** A citation, ready to be copied. */
export interface Citation {
	readonly style: CiteStyle;
	/** What the style is called. */
	readonly label: string;
	/** Of one line, or of several where the format has them. */
	readonly text: string;
}

/** All citations of an item: styles for readers in the language of the page, formats for programs. Throws a TypeError when its url is not a whole one. */
export function citations(item: CiteItem, lang: Lang): Citation[] {
	const m = citeMessagesFor(lang);
	const { site } = messagesFor(lang);
	const title = m.view({ title: item.title, day: item.day ? formatDate(item.day, lang) : '' });
	const named: NamedItem = { ...item, title, site: site.title };
	const numbers = (day: string) => {
		const [year, month, date] = partsOfDay(day);
		return { year, month, day: date };
	};
	const cited = {
		title,
		site: site.title,
		version: item.version,
		checked: numbers(item.checkedUpTo),
		accessed: numbers(item.accessed),
		url: item.url
	};
	const note = m.note({ version: item.version, checked: formatDate(item.checkedUpTo, lang) });
	const texts: Readonly<Record<CiteStyle, string>> = {
		apa: m.apa(cited),
		chicago: m.chicago(cited),
		mla: m.mla(cited),
		bibtex: bibtexOf(named, note),
		ris: risOf(named, note),
		csl: cslJsonOf(named, note),
		wikipedia: citeWebOf(named, m.wikipediaTemplate)
	};
	return (Object.keys(m.labels) as CiteStyle[]).map((style) => ({
		style,
		label: m.labels[style],
		text: texts[style]
	}));
}
