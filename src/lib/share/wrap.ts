/** The width of words set in a size, in px. */
export type Measure = (words: string, size: number) => number;

/**
 * A text in lines no wider than `width`, as a browser would break it: at spaces, and inside a word only where it fills a line alone. Never empty.
 */
export function wrapped(text: string, width: number, size: number, measure: Measure): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const longer = line ? `${line} ${word}` : word;
		if (!line || measure(longer, size) <= width) line = longer;
		else {
			lines.push(line);
			line = word;
		}
		while (measure(line, size) > width && line.length > 1) {
			const cut = Math.max(
				1,
				[...line].findIndex((_, i) => measure(line.slice(0, i + 1), size) > width)
			);
			lines.push(line.slice(0, cut));
			line = line.slice(cut);
		}
	}
	return [...lines, line];
}

/** The greatest size, from `most` down in steps of a pixel, in which a text takes no more than so many lines; `least` where none does. */
export function sizeFor(
	text: string,
	{ width, lines, most, least }: { width: number; lines: number; most: number; least: number },
	measure: Measure
): number {
	let size = most;
	while (size > least && wrapped(text, width, size, measure).length > lines) size--;
	return size;
}
