import { blocksOf, type Figure } from './markdown.ts';

/** The words of a text without its references and links, on one line; `figure` works out what stands in braces. */
export const plainText = (markdown: string, figure: (figure: string) => string): string =>
	blocksOf(markdown)
		.map(({ tokens }) =>
			tokens
				.map((token) => {
					if (token.type === 'figure') return figure((token as Figure).figure);
					const isLeaf =
						(token.type === 'text' || token.type === 'escape') && !('tokens' in token && token.tokens);
					return isLeaf ? String('text' in token ? token['text'] : '') : '';
				})
				.join('')
		)
		.join(' ')
		.replace(/\s+/g, ' ')
		.trim();
