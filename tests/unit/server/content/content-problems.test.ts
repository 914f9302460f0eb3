import { describe, expect, test } from 'vitest';
import { knownAddresses } from '#lib/server/content/addresses.ts';
import { contentProblems } from '#lib/server/content/content-problems.ts';
import { parsePage } from '#lib/server/content/page-file.ts';
import { country, event, factsOf } from '../../../fixtures/facts.ts';

const severed = event('relations-severed', '2021-03-19', {
	text: 'Two of the 12 diplomats had left before.',
	sources: ['kdiplo']
});
const facts = {
	...factsOf([country('my', { slug: 'malaysia', name: 'Malaysia', events: [severed] })]),
	sources: new Map([['kdiplo', { publisher: 'kdiplo', url: 'https://example.org', kind: 'data' } as never]])
};

/** What is wrong with a text of one paragraph. */
function wrongWith(paragraph: string): string[] {
	const page = parsePage(
		'src/content/en/a.md',
		'/a',
		`---\ntitle: A\ndescription: B\n---\nLead.\n\n## One {#one}\n\n${paragraph}\n`
	);
	return contentProblems(page, facts, knownAddresses([page], facts)).map(
		({ line, what }) => `${line}: ${what}`
	);
}

describe('a text', () => {
	test.each([
		['a date', 'On 19 March 2021, in March 2021, in 1991–92 and in the 1990s.'],
		[
			'a figure that the facts give',
			'On {today} it had {partners today}, in 1971, {partners 1971-12-31}, after {partners 1971-12-31} partners and {established 1970..1979} new ones; {restored 1990..today}.'
		],
		['a figure of a fact that the paragraph cites', 'Of 12 diplomats two had left.[fact:my/2021-03-19]'],
		[
			'links to pages and their parts',
			'[M](/country/malaysia) [Y](/year/1983?date=1983-10-09) [P](/a#one) [T](/table?status=never)'
		]
	])('may hold %s', (_, paragraph) => {
		expect(wrongWith(paragraph)).toEqual([]);
	});

	test.each([
		['a figure typed by hand', 'It had 12 partners.', '9: the figure 12 was typed by hand'],
		[
			'a figure that the cited fact does not have',
			'It had 13.[fact:my/2021-03-19]',
			'9: the figure 13 was typed by hand'
		],
		['a figure in a table', '| a | b |\n|---|---|\n| c | 12 |', '11: the figure 12 was typed by hand'],
		['a count in words', 'It lost three embassies.', '9: the figure three was typed by hand'],
		['a figure that is none', 'It had {friends 1971-12-31}.', '9: {friends 1971-12-31} is no figure'],
		[
			'a fact that is not there',
			'So.[fact:my/2021-03-20]',
			'9: there is no fact behind [fact:my/2021-03-20]'
		],
		['a link to nowhere', '[M](/country/atlantis)', '9: the link /country/atlantis leads nowhere'],
		['a link to a part that is not there', '[M](/a#two)', '9: the link /a#two leads nowhere'],
		['straight quotes', 'An "axis" of it.', '9: has straight quotes'],
		['HTML', 'So <b>bold</b>.', '9: holds HTML']
	])('may not hold %s', (_, paragraph, problem) => {
		expect(wrongWith(paragraph)).toContain(problem);
	});

	test.each([
		'At the end of 1971',
		'On 31 December',
		'On {today}',
		'In [1971](/year/1971)',
		'In 1971[fact:my/2021-03-19]'
	])('may not hold a figure right after a date: %s', (date) => {
		expect(wrongWith(`${date} {partners 1971-12-31} partners.`)).toContain(
			'9: {partners 1971-12-31} follows a date directly'
		);
	});

	test('has a title, and ids at its headings', () => {
		expect(() => parsePage('a.md', '/a', 'No front matter.')).toThrow('a title and a description');
		expect(() => parsePage('a.md', '/a', '---\ntitle: A\ndescription: B\n---\n## One\n')).toThrow(
			'a.md:5: write ## Heading {#id}'
		);
	});
});
