import { closeness, EXACT, ONE_SLIP } from './closeness.ts';
import { fold, type Folded } from './fold.ts';
import { WORD_KINDS, type SearchData, type SearchEntry, type WordKind } from './search-data.ts';

/** An entry with the word by which it was found. */
export interface Hit {
	readonly entry: SearchEntry;
	readonly kind: WordKind;
	readonly word: string;
}

/** Finds entries: the best first, each once; none for a text without letters. */
export type Find = (typed: string) => readonly Hit[];

interface FoldedWord extends Hit {
	readonly folded: Folded;
}

const foldedWords = ({ entries }: SearchData): FoldedWord[] =>
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

/** A search over all names, codes and capitals: each letter looks at all of them. To be made once, as it folds them. */
export function searchOver(data: SearchData): Find {
	const words = foldedWords(data);
	return (text) => {
		const typed = fold(text);
		if (!typed.joined) return [];
		const graded = words
			.map((word) => ({ word, grade: closeness(typed, word.folded) ?? Infinity }))
			// A code is meant whole or not at all.
			.filter(({ word, grade }) => grade === EXACT || (word.kind !== 'code' && grade < Infinity))
			.sort(
				(a, b) =>
					a.grade - b.grade ||
					WORD_KINDS.indexOf(a.word.kind) - WORD_KINDS.indexOf(b.word.kind) ||
					a.word.folded.joined.length - b.word.folded.joined.length
			);
		// A guess at what was mistyped helps only where nothing surer was found.
		const guess = graded[0] && graded[0].grade > ONE_SLIP;
		const best = new Map<string, Hit>();
		for (const { word, grade } of graded)
			if ((guess || grade <= ONE_SLIP) && !best.has(word.entry.id)) best.set(word.entry.id, word);
		return [...best.values()].map(({ entry, kind, word }) => ({ entry, kind, word }));
	};
}
