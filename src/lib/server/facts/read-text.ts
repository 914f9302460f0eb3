import type { Problem } from './problem.ts';

/** No file of facts comes near to it; what does is a mistake, or an attack. */
const LARGEST = 2_000_000;

/** Characters that nobody sees and that change how the others are read or shown: controls, marks of direction, halves of characters, blanks without width. */
export const HIDDEN =
	/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\uFFFC\uFFFD\u115F\u1160\u3164\uFFA0\u2800]/u;
const HIDDEN_IN_LINES = new RegExp(`(?!\\n)${HIDDEN.source}`, 'gu');
const HIDDEN_BESIDE_TABS = new RegExp(`(?![\\n\\t])${HIDDEN.source}`, 'gu');

/** `U+202E`, as tables of characters write it. */
export const codeOf = (character: string): string =>
	`U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Line of the first byte that is no UTF-8. */
function brokenLine(bytes: Uint8Array): number {
	const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
	let line = 1;
	for (let start = 0; start < bytes.length; line++) {
		const end = bytes.indexOf(10, start);
		try {
			decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
		} catch {
			return line;
		}
		start = end < 0 ? bytes.length : end + 1;
	}
	return line;
}

type Fault = Pick<Problem, 'what' | 'mend' | 'line'>;

function faultOf(text: string, hiddenIn: RegExp): Fault | null {
	if (text.startsWith('\uFEFF'))
		return { line: 1, what: 'begins with a byte order mark', mend: 'save it as UTF-8 without a mark (BOM)' };
	const carriage = text.indexOf('\r');
	if (carriage >= 0)
		return {
			line: lineAt(text, carriage),
			what: 'a line does not end as the others of the project do',
			mend: 'save it with the line ends of Unix (LF)'
		};
	const hidden = [...text.matchAll(hiddenIn)];
	if (hidden.length) {
		const [{ 0: character, index }] = hidden as [RegExpMatchArray & { index: number }];
		const more = hidden.length > 1 ? `, and ${hidden.length - 1} more of its kind` : '';
		return {
			line: lineAt(text, index),
			what: `holds the hidden character ${codeOf(character)}${more}`,
			mend:
				character === '\uFFFD'
					? 'the text was damaged here: write it anew from its source'
					: 'delete it; write blanks for tabs'
		};
	}
	if (text.normalize('NFC') !== text) {
		const line = text.split('\n').findIndex((part) => part.normalize('NFC') !== part) + 1;
		return {
			line,
			what: 'holds letters and accents as separate characters',
			mend: 'type the accented letters again (Unicode form NFC)'
		};
	}
	return null;
}

/** The text of a file, or what forbids to read it as one: one problem, since others follow from it. */
export function readText(
	file: string,
	bytes: Uint8Array,
	{ tabs = false } = {}
): { text: string | null; problems: Problem[] } {
	const refuse = (fault: Fault): { text: null; problems: Problem[] } => ({
		text: null,
		problems: [{ file, path: '', ...fault }]
	});
	if (bytes.length > LARGEST)
		return refuse({
			what: `is ${bytes.length} bytes long`,
			mend: `restore it: no file of facts is longer than ${LARGEST} bytes`
		});
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		const fault = faultOf(text, tabs ? HIDDEN_BESIDE_TABS : HIDDEN_IN_LINES);
		return fault ? refuse(fault) : { text, problems: [] };
	} catch {
		return refuse({
			line: brokenLine(bytes),
			what: 'holds bytes that are no UTF-8',
			mend: 'write the damaged text anew and save the file as UTF-8'
		});
	}
}
