import MiniSearch, { type Query } from 'minisearch';
import { closeness, EXACT, ONE_SLIP, slipsAllowed } from './closeness.ts';
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

interface IndexedWord extends Hit {
	readonly id: number;
	readonly folded: Folded;
}

/** Where a syllable or a Han character begins. */
const CHARACTERS = /[\u1100-\u1112](?=[\u1161-\u1175])|\p{Script=Han}/gu;

/** What a name is looked up by: its words and the whole; of a name in Hangul or Han characters every end, so that any part begins one. */
const termsOf = ({ words, joined, whole, asian }: Folded): Set<string> =>
	new Set(
		asian
			? Array.from(joined.matchAll(CHARACTERS), ({ index }) => joined.slice(index))
			: [...words, joined, whole]
	);

/** Swapped neighbours are two edits for the index and one slip for us. */
const edits = (term: string): number => Math.min(2, slipsAllowed(term.length) * 2);

/** Everything that could be meant: more than is shown, as the closeness decides. */
const candidates = ({ telling, joined, whole, asian }: Folded): Query => ({
	combineWith: 'OR',
	queries: [
		{ queries: [joined, whole], prefix: true, fuzzy: edits },
		{ queries: asian ? [] : [...telling], combineWith: 'AND', prefix: true, fuzzy: edits },
		// Not typed to its end and mistyped already.
		{ queries: [joined.slice(0, 3)], prefix: true }
	]
});

function indexedWords({ entries }: SearchData): IndexedWord[] {
	const words = entries.flatMap((entry) =>
		WORD_KINDS.flatMap((kind) =>
			(kind === 'name' ? [entry.name] : (entry.words[kind] ?? [])).map((word) => ({ entry, kind, word }))
		)
	);
	return words.map((hit, id) => ({ ...hit, id, folded: fold(hit.word) }));
}

/** A search over all names, codes and capitals. To be made once: it builds the index. */
export function searchOver(data: SearchData): Find {
	const words = indexedWords(data);
	const index = new MiniSearch<{ id: number; terms: string }>({
		fields: ['terms'],
		tokenize: (terms) => terms.split(' '),
		processTerm: (term) => term
	});
	index.addAll(words.map(({ id, folded }) => ({ id, terms: [...termsOf(folded)].join(' ') })));

	return (text) => {
		const typed = fold(text);
		if (!typed.joined) return [];
		const graded = index
			.search(candidates(typed))
			.map(({ id }) => words[id as number]!)
			.map((word) => ({ word, grade: closeness(typed, word.folded) ?? Infinity }))
			// A code is meant whole or not at all.
			.filter(({ word, grade }) => grade === EXACT || (word.kind !== 'code' && grade < Infinity))
			.sort(
				(a, b) =>
					a.grade - b.grade ||
					WORD_KINDS.indexOf(a.word.kind) - WORD_KINDS.indexOf(b.word.kind) ||
					a.word.folded.joined.length - b.word.folded.joined.length ||
					a.word.id - b.word.id
			);
		// A guess at what was mistyped helps only where nothing surer was found.
		const guess = graded[0] && graded[0].grade > ONE_SLIP;
		const best = new Map<string, Hit>();
		for (const { word, grade } of graded)
			if ((guess || grade <= ONE_SLIP) && !best.has(word.entry.id)) best.set(word.entry.id, word);
		return [...best.values()].map(({ entry, kind, word }) => ({ entry, kind, word }));
	};
}
