import { closeness, EXACT, ONE_SLIP, PART } from './closeness.ts';
import { fold, type Folded } from './fold.ts';
import {
	WORD_KINDS,
	type PageEntry,
	type SearchData,
	type SearchEntry,
	type WordKind
} from './search-data.ts';

/** An entry with the word by which it was found. */
export interface Hit {
	readonly entry: SearchEntry | PageEntry;
	readonly kind: WordKind;
	readonly word: string;
}

/** Finds entries: states before pages, the best first, each once; none for a text without letters. */
export type Find = (typed: string) => readonly Hit[];

interface FoldedWord extends Hit {
	readonly folded: Folded;
}

export const isPage = (entry: Hit['entry']): entry is PageEntry => 'address' in entry;

const foldedWords = (entries: readonly Hit['entry'][]): FoldedWord[] =>
	entries.flatMap((entry) =>
		WORD_KINDS.flatMap((kind) =>
			(kind === 'name' ? [entry.name] : (entry.words[kind] ?? [])).map((word) => ({
				entry,
				kind,
				word,
				folded: fold(word)
			}))
		)
	);

/** A search over all names, codes, capitals and titles: each letter looks at all of them. To be made once, as it folds them. */
export function searchOver({ entries, pages }: SearchData): Find {
	const words = foldedWords([...entries, ...pages]);
	return (text) => {
		const typed = fold(text);
		if (!typed.joined) return [];
		const graded = words
			.map((word) => ({ word, grade: closeness(typed, word.folded) ?? Infinity }))
			// A code is meant whole or not at all; a title has so many words that a mistyped one would be like some of them.
			.filter(
				({ word: { kind, entry }, grade }) =>
					grade === EXACT || (kind !== 'code' && grade < (isPage(entry) ? PART + 1 : Infinity))
			)
			.sort(
				(a, b) =>
					+isPage(a.word.entry) - +isPage(b.word.entry) ||
					a.grade - b.grade ||
					WORD_KINDS.indexOf(a.word.kind) - WORD_KINDS.indexOf(b.word.kind) ||
					a.word.folded.joined.length - b.word.folded.joined.length
			);
		// A guess at what was mistyped helps only where nothing surer was found.
		const guess = graded.length > 0 && graded.every(({ grade }) => grade > ONE_SLIP);
		const best = new Map<string, Hit>();
		for (const { word, grade } of graded)
			if ((guess || grade <= ONE_SLIP) && !best.has(word.entry.id)) best.set(word.entry.id, word);
		return [...best.values()].map(({ entry, kind, word }) => ({ entry, kind, word }));
	};
}
