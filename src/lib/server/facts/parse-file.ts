import { LineCounter, parseDocument, visit, type Document, type Node, type Pair } from 'yaml';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { stringProblems } from './string-problems.ts';

/** What a file holds, or what forbids to read it. */
export interface ParsedFile {
	/** Null where there are problems. */
	readonly content: unknown;
	readonly problems: readonly Problem[];
}

type Fault = Pick<Problem, 'what' | 'mend'> & { readonly offset: number };

/** What YAML can do besides, and facts do without: each of it could make a file say something else than what one reads in it. */
function foreignFault(document: Document): Fault | null {
	let found: Fault | null = null;
	const refuse = (node: Node | Pair | null, what: string, mend: string): symbol => {
		const { range } = ((node as Pair)?.key ?? node) as Node;
		found = { offset: range?.[0] ?? 0, what, mend };
		return visit.BREAK;
	};
	visit(document, {
		Alias: (_, node) => refuse(node, 'holds a YAML alias (*)', 'write the value itself'),
		Node: (_, node) => {
			if ('anchor' in node && node.anchor)
				return refuse(node, 'holds a YAML anchor (&)', 'remove it, or quote the text');
			if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:'))
				return refuse(node, 'holds a YAML tag (!)', 'remove it, or quote the text');
			return undefined;
		},
		Pair: (_, pair) => {
			const key = pair.key as { value?: unknown } | null;
			if (typeof key?.value !== 'string' || key.value === '<<' || key.value === '')
				return refuse(pair, 'holds a key that is no word', 'write a key of data/README.md');
			return undefined;
		}
	});
	return found;
}

function faultOf(text: string, document: Document): Fault | null {
	const [error] = [...document.errors, ...document.warnings];
	if (error) {
		const [said = ''] = error.message.split(/:?\n/);
		return {
			offset: error.pos[0],
			what: `is no YAML here: ${said.replace(/ at line \d+, column \d+$/, '')}`,
			mend: 'look at this line and the one before it: blanks at the start, quotes, brackets, a colon in a text, a key that stands twice'
		};
	}
	if (document.directives?.docStart || /^%/m.test(text.slice(0, document.contents?.range?.[0] ?? 0)))
		return {
			offset: 0,
			what: 'begins with a YAML directive',
			mend: 'begin with the first key, or with a comment'
		};
	const foreign = foreignFault(document);
	if (foreign) return foreign;
	if (document.contents === null || (document.contents as { value?: unknown }).value === null)
		return { offset: 0, what: 'is empty', mend: 'restore it from the history of the project' };
	if (!text.endsWith('\n...\n'))
		return {
			offset: text.length,
			what: 'does not end with the line `...`, so that its end may be missing',
			mend: 'if nothing is lost, end it with a line of three full stops, else restore it'
		};
	return null;
}

/** The content of a YAML file of the fact base. One problem where it cannot be read: others would only follow from it. */
export function parseFile(file: string, bytes: Uint8Array): ParsedFile {
	const { text, problems } = readText(file, bytes);
	if (text === null) return { content: null, problems };
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: true });
	const fault = faultOf(text, document);
	if (fault) {
		const { offset, ...told } = fault;
		const line = Math.max(1, lines.linePos(Math.min(offset, text.length - 1)).line);
		return { content: null, problems: [{ file, path: '', line, ...told }] };
	}
	const content: unknown = document.toJS();
	const inStrings = stringProblems(file, content);
	return inStrings.length ? { content: null, problems: inStrings } : { content, problems: [] };
}
