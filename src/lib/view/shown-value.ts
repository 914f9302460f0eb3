/** Letters of a foreign text that a sentence quotes. */
const LONGEST = 40;

/**
 * Foreign text, from an address or a field, as a sentence may quote it: on one line, cut to forty letters, without characters that control
 * others (ends of lines, bidirectional controls, half characters) and without towers of accents.
 */
export function shownValue(text: string): string {
	const plain = text
		// More than enough: addresses can be megabytes long.
		.slice(0, 10 * LONGEST)
		.replace(/[\s\p{Z}]+/gu, ' ')
		.replace(/\p{C}+/gu, '\uFFFD')
		.replace(/(\p{M}{2})\p{M}+/gu, '$1');
	const letters = [...plain];
	return letters.length > LONGEST || text.length > 10 * LONGEST
		? `${letters.slice(0, LONGEST).join('')}…`
		: plain;
}
