import { setText, widthOf, type SetText, type Weight } from './font.ts';

/** Text in lines that fit a width. */
export interface FittedText {
	/** Of the letters, in px. */
	readonly size: number;
	readonly lines: readonly SetText[];
}

/** How text may be set. */
export interface TextRoom {
	/** In px. */
	readonly width: number;
	readonly weight: Weight;
	/** What is tried in turn: a size in px, and how many lines it may take. The last one may take more. */
	readonly tries: readonly (readonly [size: number, most: number])[];
}

/** A text in lines of words, each as full as it can be; a word that is wider than the room has a line of its own. */
function linesOf(text: string, room: number, weight: Weight): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
		if (lines.length && widthOf(longer, weight) <= room) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** The narrowest room that takes no more lines: in it they are about as long as each other. */
function balanced(text: string, room: number, weight: Weight): string[] {
	const lines = linesOf(text, room, weight);
	let [tooNarrow, wide] = [0, room];
	for (let i = 0; i < 8; i++) {
		const middle = (tooNarrow + wide) / 2;
		const next = linesOf(text, middle, weight);
		if (next.length > lines.length || widest(next, weight) > middle) tooNarrow = middle;
		else wide = middle;
	}
	return linesOf(text, wide, weight);
}

const widest = (lines: readonly string[], weight: Weight): number =>
	Math.max(...lines.map((line) => widthOf(line, weight)));

/** Sets a text as large as its room allows; where nothing fits, in the last size, made smaller still until no line is wider than the room. */
export function fitText(text: string, { width, weight, tries }: TextRoom): FittedText {
	const inSize = (size: number): FittedText => ({
		size,
		lines: balanced(text, width / size, weight).map((line) => setText(line, size, weight))
	});
	for (const [size, most] of tries) {
		const lines = linesOf(text, width / size, weight);
		if (lines.length <= most && widest(lines, weight) <= width / size) return inSize(size);
	}
	const [last] = tries.at(-1)!;
	const word = widest(text.split(' '), weight);
	return inSize(Math.min(last, width / word));
}
