import { expect, test } from 'vitest';
import { mentionsIn } from '#lib/server/content/mentions.ts';
import { parsePage } from '#lib/server/content/page-file.ts';
import { country, factsOf, formerState } from '../../../fixtures/facts.ts';

const text = (path: string, body: string) =>
	parsePage(`${path}.md`, path, `---\ntitle: About ${path}\ndescription: B\n---\n${body}`);
const { ofState, elsewhere, ofYear } = mentionsIn({
	facts: factsOf(
		[
			country('my', { slug: 'malaysia' }),
			country('ru', { slug: 'russia' }),
			country('cn', { slug: 'china' })
		],
		[formerState('su', '1991-12-26', { continued_by: 'ru' })]
	),
	timeline: {} as never,
	lang: 'en',
	texts: [
		text(
			'/money',
			'## Debt {#debt}\n\nOf [Malaysia](/country/malaysia).\n\n## Trade {#trade}\n\nSo.[fact:su/1949-03-17]'
		),
		text(
			'/breaks',
			'See [Malaysia](/country/malaysia?date=1973).\n\n## A {#a}\n\nTwice.[fact:my/2021-03-19] In [1973](/year/1973).'
		),
		text('/relations/china', 'Nothing that is linked.'),
		text('/embassies', 'And [China](/country/china).')
	]
});
const labels = (links: readonly { label: string }[]): string[] => links.map(({ label }) => label);

test('a country leads to each text that names it, to the part where only one does, first to those that tell most', () => {
	expect(labels(ofState('my'))).toEqual(['About /breaks', 'About /money: Debt']);
	expect(ofState('my')[1]!.href).toBe('/money#debt');
});

test('what is told of a state that ended is told of the country that continues it', () => {
	expect(labels(ofState('ru'))).toEqual(['About /money: Trade']);
});

test('a great relation is told on a page of its own, which leads on', () => {
	expect(labels(ofState('cn'))).toEqual(['About /relations/china']);
	expect(labels(elsewhere('cn'))).toEqual(['About /embassies']);
});

test('a year leads to the texts that link or cite it', () => {
	expect(labels(ofYear('1973'))).toEqual(['About /breaks: A']);
	expect(labels(ofYear('2021'))).toEqual(['About /breaks: A']);
	expect(ofYear('1950')).toEqual([]);
});
