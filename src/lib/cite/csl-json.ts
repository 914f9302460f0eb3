import { partsOfDay, referenceKey, type NamedItem } from './cite-item.ts';

/** A list of one item in the form that citation programs read (CSL-JSON). */
export const cslJsonOf = (item: NamedItem, note: string): string =>
	JSON.stringify(
		[
			{
				id: referenceKey(item),
				type: 'dataset',
				title: item.title,
				author: [{ literal: item.site }],
				publisher: item.site,
				version: item.version,
				issued: { 'date-parts': [partsOfDay(item.checkedUpTo)] },
				accessed: { 'date-parts': [partsOfDay(item.accessed)] },
				note,
				URL: item.url
			}
		],
		null,
		'\t'
	);
