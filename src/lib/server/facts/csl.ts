import { parsePartialDate } from '#lib/dates/partial-date.ts';
import type { Source, SourceKind } from '#lib/facts/records.ts';

/** A source in the form that citation programs read (CSL-JSON, https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export interface CslItem {
	readonly id: string;
	readonly type: string;
	readonly title?: string;
	readonly author?: readonly { readonly literal: string }[];
	readonly 'container-title'?: string;
	readonly publisher?: string;
	readonly issued?: { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true };
	readonly URL: string;
	readonly language?: string;
	readonly note?: string;
}

/** What the kinds are called in CSL, and whether the publisher is the work in which the text stands: a newspaper, an encyclopaedia. */
const TYPES: Readonly<Record<SourceKind, { readonly type: string; readonly within: boolean }>> = {
	official: { type: 'webpage', within: false },
	archive: { type: 'document', within: false },
	academic: { type: 'article-journal', within: false },
	data: { type: 'dataset', within: false },
	reference: { type: 'entry', within: true },
	encyclopaedia: { type: 'entry-encyclopedia', within: true },
	'news-agency': { type: 'article-newspaper', within: true },
	news: { type: 'article-newspaper', within: true },
	blog: { type: 'post-weblog', within: true }
};

const partsOf = (date: string): number[] => date.split('-').map(Number);

/** A date of reduced precision as CSL has it: a day, month or year; of a span its two ends, one of them where the other is open, and about. */
function issued(date: string): CslItem['issued'] {
	const ends = date
		.replace(/[[\]]/g, '')
		.split('..')
		.filter((end) => parsePartialDate(end));
	return { 'date-parts': ends.map(partsOf), ...(date.startsWith('[') ? { circa: true } : {}) };
}

/** A source of the register as an item of CSL-JSON; what is not known of it is left out. `source.date` is a validated partial date. */
export function cslOf(id: string, source: Source): CslItem {
	const { title, author, publisher, kind, date, url, lang, copy_of } = source;
	const { type, within } = TYPES[kind];
	return {
		id,
		type,
		...(title ? { title } : {}),
		...(author ? { author: [{ literal: author }] } : {}),
		...(within ? { 'container-title': publisher } : { publisher }),
		...(date ? { issued: issued(date) } : {}),
		URL: url,
		...(lang ? { language: lang } : {}),
		...(copy_of ? { note: `Copy of ${copy_of}` } : {})
	};
}
