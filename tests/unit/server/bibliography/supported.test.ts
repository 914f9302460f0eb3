import { expect, test } from 'vitest';
import { supportedBy } from '#lib/server/bibliography/supported.ts';
import { siteIn } from '#lib/server/fact-base.ts';
import type { SourceList } from '#lib/server/facts/source-lists.ts';

const site = { ...siteIn('en'), texts: [] };
const cited = (
	file: string,
	record: string,
	fact: Record<string, unknown> = {},
	ids = ['paper']
): SourceList => ({ file: `data/${file}.yaml`, path: 'sources', ids, fact, record });

/** What rests on the one source, as `label → address (facts)`. */
const told = (...lists: SourceList[]): string[] =>
	(supportedBy(lists, site).get('paper') ?? []).map(
		({ label, href, facts }) => `${label} → ${href} (${facts})`
	);

test('states stand by their names, then years, international bodies and statements', () => {
	expect(
		told(
			cited('source-document', 'G4'),
			cited('organisations', 'un'),
			cited('context', '', { date: '[1983-10..1983-11]' }),
			cited('predecessors/su', 'su'),
			cited('countries/my', 'my'),
			cited('other-missions', '')
		)
	).toEqual([
		'Malaysia → /country/malaysia (1)',
		'North Korea → /country/north-korea (1)',
		'Soviet Union → /country/russia (1)',
		'World events of 1983 → /year/1983 (1)',
		'United Nations → /organisations#body-un (1)',
		'Statement G4 → /source-document#G4 (1)'
	]);
});

test('a page stands once, with the number of its facts; a fact that names a source in two lists is one', () => {
	const fact = { event: 'visit' };
	expect(told(cited('countries/my', 'my', fact), cited('countries/my', 'my', fact))).toEqual([
		'Malaysia → /country/malaysia (1)'
	]);
	expect(told(cited('countries/my', 'my', fact), cited('countries/my', 'my'))).toEqual([
		'Malaysia → /country/malaysia (2)'
	]);
});

test('a text rests on the sources of the facts that it cites, each fact counted once', () => {
	const page = { ...siteIn('en').texts[0]!, path: '/a', title: 'A', lead: '' };
	const fact = '[fact:world/1983-10-09]';
	const sources = site.facts.context.find(({ date }) => date === '1983-10-09')!.sources;
	const text = (markdown: string) => ({
		...page,
		sections: [{ id: 'one', title: 'One', about: '', line: 1, markdown }]
	});
	const found = (markdown: string) => supportedBy([], { ...site, texts: [text(markdown)] });
	expect([...found(`So.${fact} And so.${fact}`).keys()]).toEqual(sources);
	expect(found(`So.${fact} And so.${fact}`).get(sources[0]!)).toEqual([
		{ kind: 'text', href: '/a', label: 'A', facts: 1 }
	]);
});

test('what only texts tell is found by the texts alone', () => {
	expect(told(cited('story', 'debt-volvo'))).toEqual([]);
});
