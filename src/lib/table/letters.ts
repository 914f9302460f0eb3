import type { Lang } from '#lib/facts/languages.ts';
import { slugify } from '#lib/view/slug.ts';
import { tableMessagesFor } from '#lib/words/table-messages.ts';
import type { TableRow } from '#lib/bins/table-row.ts';

/** A letter with the row that is the first to begin with it. */
export interface Letter {
	readonly letter: string;
	/** Slug of the row. */
	readonly slug: string;
	/** Id of the row in the page. */
	readonly id: string;
}

/** The letters with which the names of rows begin, in the order of the rows: those that exist, without their marks, each once. */
export function lettersOf(rows: readonly Pick<TableRow, 'name' | 'slug'>[], lang: Lang): Letter[] {
	const { letterOf } = tableMessagesFor(lang);
	const first = new Map<string, Letter>();
	for (const { name, slug } of rows) {
		const letter = letterOf(name);
		if (!first.has(letter)) first.set(letter, { letter, slug, id: `letter-${slugify(letter) || letter}` });
	}
	return [...first.values()];
}
