import type { Problem } from './problem.ts';
import { codeOf, HIDDEN } from './read-text.ts';

/** Every text of a file, keys included, with its place. */
function* textsOf(node: unknown, path: string): Generator<{ path: string; text: string }> {
	if (typeof node === 'string') yield { path, text: node };
	else if (Array.isArray(node)) for (const [i, item] of node.entries()) yield* textsOf(item, `${path}[${i}]`);
	else if (node && typeof node === 'object') {
		for (const [key, value] of Object.entries(node)) {
			const here = path ? `${path}.${key}` : key;
			yield { path: here, text: key };
			yield* textsOf(value, here);
		}
	}
}

/** Texts of a file that cannot be seen as they are: hidden characters that were written as escapes, blank texts, blanks around them. */
export const stringProblems = (file: string, content: unknown): Problem[] =>
	[...textsOf(content, '')].flatMap(({ path, text }): Problem[] => {
		const hidden = HIDDEN.exec(text);
		if (hidden)
			return [
				{
					file,
					path,
					what: `holds the hidden character ${codeOf(hidden[0])}`,
					mend: 'delete it; a text stands on one line, or is folded as the others are'
				}
			];
		if (!text.trim()) return [{ file, path, what: 'is blank', mend: 'write the text, or remove the field' }];
		if (text !== text.trim() || /\s\s|[^\S ]/u.test(text.replace(/\u00A0/g, ' ')))
			return [
				{
					file,
					path,
					what: 'holds blanks at an end, or two in a row',
					mend: 'delete them: one blank stands between two words'
				}
			];
		return [];
	});
