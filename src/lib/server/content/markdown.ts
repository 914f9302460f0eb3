import { Marked, type Token, type Tokens } from 'marked';

/** `[fact:my/2021-03-19]` or `[source:kdiplo]`: what a sentence rests on. */
export interface Reference extends Tokens.Generic {
	readonly type: 'reference';
	readonly reference: string;
}

/** `{partners 1971-12-31}`: a number that the facts give. */
export interface Figure extends Tokens.Generic {
	readonly type: 'figure';
	readonly figure: string;
}

const REFERENCE = /^\s*\[((?:fact|source):[^\]\s]+)\]/;
const FIGURE = /^\{([^{}\n]+)\}/;

/** How the pieces of a text become HTML. */
export interface Writer {
	readonly reference: (reference: string) => string;
	readonly figure: (figure: string) => string;
	/** The address of a link of the text, for the page. */
	readonly address: (href: string) => string;
}

/** Markdown with references and figures. */
export const markdownWith = ({ reference, figure, address }: Writer): Marked =>
	new Marked({
		extensions: [
			{
				name: 'reference',
				level: 'inline',
				start: (text) => text.search(/\s*\[(?:fact|source):/),
				tokenizer: (text) => {
					const [raw, found] = REFERENCE.exec(text) ?? [];
					return raw === undefined ? undefined : { type: 'reference', raw, reference: found };
				},
				renderer: (token) => reference((token as Reference).reference)
			},
			{
				name: 'figure',
				level: 'inline',
				start: (text) => text.indexOf('{'),
				tokenizer: (text) => {
					const [raw, found] = FIGURE.exec(text) ?? [];
					return raw === undefined ? undefined : { type: 'figure', raw, figure: found };
				},
				renderer: (token) => figure((token as Figure).figure)
			}
		],
		renderer: {
			link({ href, tokens }) {
				return `<a href="${address(href)}">${this.parser.parseInline(tokens)}</a>`;
			}
		}
	});

const PLAIN = markdownWith({ reference: () => '', figure: String, address: String });

/** A block of a text that is read as one: a paragraph, a point of a list, a quotation, a cell. */
export interface Block {
	/** Its line, counted from the first of the text, which is 0. */
	readonly line: number;
	readonly tokens: readonly Token[];
}

const innermost = (token: Token): Token[] =>
	'tokens' in token && token.tokens ? [token, ...token.tokens.flatMap(innermost)] : [token];

/** The blocks of a text with all tokens inside each. */
export function blocksOf(markdown: string): Block[] {
	let line = 0;
	return PLAIN.lexer(markdown).flatMap((token): Block[] => {
		const at = line;
		line += token.raw.split('\n').length - 1;
		if (token.type === 'space') return [];
		if (token.type === 'list')
			return (token as Tokens.List).items.map((item) => ({ line: at, tokens: innermost(item) }));
		if (token.type === 'table') {
			const { header, rows } = token as Tokens.Table;
			return [header, ...rows].map((cells, row) => ({
				// Below the names of the columns stands a line that parts them.
				line: at + (row ? row + 1 : 0),
				tokens: cells.flatMap(({ tokens }) => tokens.flatMap(innermost))
			}));
		}
		return [{ line: at, tokens: innermost(token) }];
	});
}
