import type { Token } from 'marked';
import type { Figure } from './markdown.ts';

/** The day of today as a text names it. */
const TODAY = 'today';
const DATE = new RegExp(
	`(?:\\b(?:1[89]|20)\\d\\d|\\b(?:January|February|March|April|May|June|July|August|September|October|November|December)|\\{${TODAY}\\})\\s+$`
);

const isFigure = (token: Token): token is Figure => token.type === 'figure';

/** The figures of a block, as they are written, that stand right after a date, so that both read as one number: “at the end of 1949 1 of 11”. */
export function figuresAfterDates(tokens: readonly Token[]): string[] {
	const read = tokens.filter(
		(token) => token.type !== 'reference' && !('tokens' in token && token.tokens?.length)
	);
	return read.flatMap((token, i) => {
		if (!isFigure(token) || token.figure === TODAY) return [];
		const before = read.slice(0, i).map(({ raw }) => raw);
		return DATE.test(before.join('')) ? [token.raw] : [];
	});
}
