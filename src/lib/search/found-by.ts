import type { Lang } from '#lib/facts/languages.ts';
import { searchMessagesFor } from '#lib/words/search-messages.ts';
import type { Hit } from './find.ts';

/** The word by which an entry was found, with what it is; the empty string when that is its name. */
export function foundBy({ kind, word }: Hit, lang: Lang): string {
	const m = searchMessagesFor(lang);
	if (kind === 'name') return '';
	return kind === 'code' || kind === 'former' || kind === 'capital' ? m[kind](word) : word;
}
