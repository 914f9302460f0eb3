import { editDistance } from '#lib/view/near-names.ts';
import type { Folded } from './fold.ts';

/** The same, its beginning, a part of it, or mistyped: by the number of wrong letters. */
export const EXACT = 0;
const START = 1;
export const PART = 2;
const MISTYPED = 3;
/** Up to here a hit stays beside surer ones. */
export const ONE_SLIP = MISTYPED + 1;

/** How many wrong letters a text of a length may have. */
export const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Wrong letters by which the typed text differs from the other; Infinity when they are more than allowed. */
function slips(typed: string, other: string, allowed = slipsAllowed(typed.length)): number {
	if (Math.abs(typed.length - other.length) > allowed) return Infinity;
	// Each letter that the other lacks is a slip: of most names this tells enough, and eight times as fast as measuring.
	let lacking = 0;
	for (const letter of typed) if (!other.includes(letter) && ++lacking > allowed) return Infinity;
	const distance = editDistance(typed, other);
	return distance <= allowed ? distance : Infinity;
}

/** Wrong letters of a text that is not typed to its end: one, from five letters on. */
const slipsSoFar = (typed: string, other: string): number =>
	typed.length >= 5 && [-1, 0, 1].some((more) => slips(typed, other.slice(0, typed.length + more), 1) <= 1)
		? 1.5
		: Infinity;

const least = (numbers: readonly number[]): number => Math.min(Infinity, ...numbers);

/** How close a typed text comes to a name: 0 the same, larger the fainter, null not at all. */
export function closeness(typed: Folded, name: Folded): number | null {
	if (!typed.joined) return null;
	if (name.joined === typed.joined) return EXACT;
	if (name.joined.startsWith(typed.joined)) return START;
	const isPart = typed.asian
		? name.joined.includes(typed.joined)
		: typed.telling.every((word) => name.words.some((other) => other.startsWith(word)));
	if (isPart) return PART;
	const wordByWord = typed.telling.reduce(
		(sum, word) => sum + least(name.words.map((other) => (other.startsWith(word) ? 0 : slips(word, other)))),
		0
	);
	const near = least([
		slips(typed.joined, name.joined),
		slips(typed.whole, name.whole),
		slipsSoFar(typed.joined, name.joined),
		wordByWord <= 2 ? wordByWord : Infinity
	]);
	return near === Infinity ? null : MISTYPED + near;
}
