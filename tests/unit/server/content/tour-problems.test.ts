import { expect, test } from 'vitest';
import { knownAddresses } from '#lib/server/content/addresses.ts';
import { parsePage } from '#lib/server/content/page-file.ts';
import { plainText } from '#lib/server/content/plain-text.ts';
import { tourProblems } from '#lib/server/content/tour-problems.ts';
import { country, factsOf } from '../../../fixtures/facts.ts';

const facts = factsOf([country('my', { slug: 'malaysia' })]);
const text = (path: string, body: string) =>
	parsePage(`${path}.md`, path, `---\ntitle: A\ndescription: B\n---\n${body}\n`);
const index = text('/tours', '## One {#one}');

const STEP = '/country/malaysia?date=1976-08-18';

/** What is wrong with a tour of these steps. */
function wrongWith(steps: readonly string[], paragraph = 'So.', path = '/tours/one'): string[] {
	const body = steps.map((address, i) => `## Step {#s${i} ${address}}\n\n${paragraph}\n`).join('\n');
	const pages = [index, text(path, body)];
	return tourProblems(pages, facts, knownAddresses(pages, facts)).map(({ what }) => what);
}

const six = (address: string): string[] => [address, ...Array.from({ length: 5 }, () => STEP)];

test.each([STEP, '/', '/?layer=two-koreas', '/year/1983', '/?date=1983-12-31&region=africa'])(
	'%s can be a step',
	(address) => {
		expect(wrongWith(six(address))).toEqual([]);
	}
);

test.each([
	['', 'has no address'],
	['/country/atlantis', '/country/atlantis is no page of the map'],
	['/table', '/table is no page of the map'],
	['/tours', '/tours is no page of the map'],
	['/?layer=moon', '/?layer=moon is no view of the map'],
	['/?date=1800-01-01', '/?date=1800-01-01 is no view of the map'],
	['/year/1983?date=1983-01-01', '/year/1983?date=1983-01-01 is no view of the map'],
	[
		'/?layer=two-koreas&date=1983-01-01',
		'/?layer=two-koreas&date=1983-01-01 says ?layer=two-koreas&date=1983-01-01, which is written ?date=1983-01-01&layer=two-koreas'
	],
	['/?step=2', '/?step=2 says ?step=2, which is written without a query']
])('“%s” cannot', (address, what) => {
	expect(wrongWith(six(address))).toEqual([what]);
});

test('a tour has six steps of one paragraph, and is listed', () => {
	expect(wrongWith([STEP])).toEqual(['has 1 steps']);
	expect(wrongWith(six(STEP), 'So.\n\nAnd so.')).toContain('has more than a paragraph');
	expect(wrongWith(six(STEP), 'So.', '/tours/two')).toEqual([
		'is not listed among the tours',
		'there is no tour at /tours/one'
	]);
});

test('the words of a step are those of its text, without references and links', () => {
	expect(
		plainText(
			"[Samoa](/country/samoa) had {partners 1971-12-31} *old*\npartners & Kim's.[fact:my] So.",
			() => '7'
		)
	).toBe("Samoa had 7 old partners & Kim's. So.");
});
