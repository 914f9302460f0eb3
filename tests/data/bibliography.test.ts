import { describe, expect, test } from 'vitest';
import type { SourceKind } from '#lib/facts/records.ts';
import { daySpan } from '#lib/dates/partial-date.ts';
import { bibliography } from '#lib/server/bibliography/bibliography.ts';
import { supportedBy } from '#lib/server/bibliography/supported.ts';
import { BIBLIOGRAPHY, knownAddresses } from '#lib/server/content/addresses.ts';
import { citing, facts, siteIn } from '#lib/server/fact-base.ts';

const site = siteIn('en');
const kinds = Object.keys(facts.vocabulary.source_kinds) as SourceKind[];
const lists = kinds.map((kind) => ({ kind, sources: bibliography(kind, 'en') }));
const listed = lists.flatMap(({ sources }) => sources);

test('every source of the register stands in exactly one list', () => {
	expect(listed.map(({ id }) => id).sort()).toEqual([...facts.sources.keys()].sort());
});

test('every source supports something, and each thing once', () => {
	expect(listed.filter(({ supports }) => !supports.length).map(({ id }) => id)).toEqual([]);
	for (const { id, supports } of listed)
		expect(new Set(supports.map(({ href, label }) => `${href} ${label}`)).size, id).toBe(supports.length);
});

test('what a source supports leads to a page of the site, and to its part', () => {
	const known = knownAddresses(site.texts, facts);
	const bodies = new Set([...facts.organisations.keys()].map((id) => `/organisations#body-${id}`));
	const lost = listed
		.flatMap(({ supports }) => supports.map(({ href }) => href))
		.filter((href) => !known(href) && !bodies.has(href));
	expect(lost).toEqual([]);
});

test('a list that may be linked to is one of a kind of sources', () => {
	const known = knownAddresses(site.texts, facts);
	expect(kinds.filter((kind) => !known(`${BIBLIOGRAPHY}/${kind}`))).toEqual([]);
	expect([known(`${BIBLIOGRAPHY}/gossip`), known(`${BIBLIOGRAPHY}/toString`)]).toEqual([false, false]);
});

describe.each(lists)('the list of the kind $kind', ({ sources }) => {
	test('is in the order of publishers, and of each in that of dates', () => {
		const { compare } = new Intl.Collator('en-GB');
		for (const [i, { id, publisher }] of sources.slice(1).entries()) {
			const before = sources[i]!;
			const order = compare(before.publisher, publisher);
			expect(order, id).toBeLessThanOrEqual(0);
			const [earlier, later] = [before.id, id].map((one) => facts.sources.get(one)!.date);
			if (order || !later) continue;
			expect(earlier && daySpan(earlier).earliest <= daySpan(later).earliest, id).toBe(true);
		}
	});
});

test('no citation is lost on the way to the lists', () => {
	const supported = supportedBy(citing, site);
	const found = (id: string): number =>
		supported
			.get(id)!
			.filter(({ kind }) => kind !== 'text')
			.reduce((sum, { facts: own }) => sum + own, 0);
	// What the texts tell alone, and the data set behind Seoul's partners, is found by the texts.
	const own = citing.filter(({ file }) => !/story|rok/.test(file));
	for (const id of facts.sources.keys()) {
		const of = new Set(own.filter(({ ids }) => ids.includes(id)).map(({ fact }) => fact));
		expect(found(id), id).toBe(of.size);
	}
});
