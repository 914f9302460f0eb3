import type { Facts } from '#lib/facts/facts.ts';
import { KNOWN_FIGURES, unknownFigures } from '#lib/server/figures.ts';
import type { Problem } from '#lib/server/facts/problem.ts';
import { figuresAfterDates } from './after-dates.ts';
import { citedFact, KNOWN_REFERENCES } from './cited-fact.ts';
import { blocksOf, type Block, type Figure, type Reference } from './markdown.ts';
import type { PageFile } from './page-file.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** What may stand in prose as it is: a day, a month, a year, a span of years, a decade, a resolution or an article by its number. */
const DATES = new RegExp(
	`\\b(?:\\d{1,2}(?:(?: and |[–-])\\d{1,2})? )?(?:${MONTHS})\\b(?: \\d{4})?|\\b(?:19|20)\\d\\d(?:[–-]\\d\\d(?:\\d\\d)?)?s?\\b|\\b(?:18|19)\\d\\ds?\\b`,
	'g'
);
const NUMBER = /\d[\d.,]*\d|\d/g;
const WORDS = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve'
];
/** Counts in words that facts may change: “three states”. */
const COUNTED = new RegExp(
	`\\b(${WORDS.slice(2).join('|')}|dozen|twenty|thirty|forty|fifty|hundred) (?:more |other |new |African |Asian |European |Arab )?(?:states|countries|governments|embassies|missions|partners)\\b`,
	'gi'
);

const plain = (text: string): string => text.replace(/(\d)[,\s](?=\d{3})/g, '$1');

/** Whether a number of the prose, or its word, stands in one of the texts. */
function stands(number: string, texts: readonly string[]): boolean {
	const word = WORDS[+number];
	const digit = WORDS.indexOf(number.toLowerCase());
	const forms = [number, word, digit >= 0 ? String(digit) : undefined].filter((form) => form !== undefined);
	const any = new RegExp(
		`(?<![\\d.])(?:${forms.map((form) => form.replaceAll('.', '\\.')).join('|')})(?![\\d]|[.,]\\d)`,
		'i'
	);
	return texts.some((text) => any.test(plain(text)));
}

/** The numbers of a block that nobody has worked out and no date explains. */
function numbersIn({ tokens }: Block): string[] {
	const text = tokens
		.filter((token) => token.type === 'text' && !('tokens' in token && token.tokens?.length))
		.map(({ raw }) => raw)
		.join(' ');
	const bare = plain(text.replace(DATES, ' '));
	return [...(bare.match(NUMBER) ?? []), ...[...bare.matchAll(COUNTED)].map(([, word = '']) => word)];
}

/** All that is wrong in a text. `known` tells whether there is a page, and a part of it, at an address of the site. */
export function contentProblems(page: PageFile, facts: Facts, known: (path: string) => boolean): Problem[] {
	const ofText = (path: string, markdown: string, first: number): Problem[] =>
		blocksOf(markdown).flatMap((block): Problem[] => {
			const line = first + block.line;
			const problem = (what: string, mend: string): Problem => ({ file: page.file, path, line, what, mend });
			const { tokens } = block;
			const references = tokens.filter((token): token is Reference => token.type === 'reference');
			const cited = references.map(({ reference }) => ({ reference, fact: citedFact(reference, facts) }));
			const texts = cited.flatMap(({ fact }) => fact?.texts ?? []);
			return [
				...tokens.filter(({ type }) => type === 'html').map(() => problem('holds HTML', 'write Markdown')),
				...tokens
					.filter(({ type, raw }) => type === 'text' && raw.includes('"'))
					.map(() => problem('has straight quotes', 'write “ and ”')),
				...cited
					.filter(({ fact }) => !fact)
					.map(({ reference }) =>
						problem(`there is no fact behind [${reference}]`, `cite ${KNOWN_REFERENCES}`)
					),
				...cited
					.filter(({ fact }) => fact && !fact.sources.length)
					.map(({ reference }) => problem(`[${reference}] has no source`, 'cite a fact that has one')),
				...tokens
					.filter((token): token is Figure => token.type === 'figure')
					.flatMap(({ figure }) => unknownFigures(`{${figure}}`))
					.map((figure) => problem(`{${figure}} is no figure`, `write one of: ${KNOWN_FIGURES}`)),
				...figuresAfterDates(tokens).map((figure) =>
					problem(
						`${figure} follows a date directly`,
						'set a comma between them, or turn the sentence: they would read as one number'
					)
				),
				...tokens
					.flatMap((token) => (token.type === 'link' ? [String(token['href'])] : []))
					.filter((href) => !known(href))
					.map((href) =>
						problem(
							`the link ${href} leads nowhere`,
							'link /country/malaysia, /year/1983 or a page of the site'
						)
					),
				...numbersIn(block)
					.filter((number) => !stands(number, texts))
					.map((number) =>
						problem(
							`the figure ${number} was typed by hand`,
							'work it out, as in {partners 1971-12-31}, or cite in the same paragraph the fact that has it'
						)
					)
			];
		});
	return [
		...ofText('lead', page.lead, page.leadLine),
		...page.sections.flatMap(({ id, markdown, line }) => ofText(id, markdown, line))
	];
}
