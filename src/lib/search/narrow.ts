import { fold } from './fold.ts';

/** The parts of what was typed, each of which must stand in a text: its words, in Hangul and Han characters what stands between blanks. */
function partsOf(typed: string): readonly string[] {
	const { words, asian } = fold(typed);
	return asian ? typed.split(/\s+/).map((part) => fold(part).words.join(' ')) : words;
}

/**
 * Tells which texts hold everything that was typed, in any order and without regard to case, accents and apostrophes. The texts are read once, when the
 * first is asked for.
 */
export function narrowing(texts: () => readonly string[]): (typed: string) => boolean[] {
	let read: readonly string[] | undefined;
	return (typed) => {
		read ??= texts().map((text) => fold(text).words.join(' '));
		const parts = partsOf(typed);
		return read.map((text) => parts.every((part) => text.includes(part)));
	};
}
