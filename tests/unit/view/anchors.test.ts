import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsIn, mentionsOf, today } from '#lib/server/fact-base.ts';
import { countryPanel } from '#lib/server/panel/country-panel.ts';
import {
	dateInAddress,
	dateOfAnchor,
	disputeAnchor,
	eventAnchors,
	missionAnchors,
	numbered
} from '#lib/view/anchors.ts';

test.each([
	['1961-07-11', '1961-07-11'],
	['1965', '1965'],
	['[1990..1995]', '1990-to-1995'],
	['[..1995]', 'to-1995'],
	['[1990..]', '1990-to']
])('the date %s is %s in an address', (date, words) => {
	expect(dateInAddress(date)).toBe(words);
});

test.each([
	['1961-07-11', '1961-07-11'],
	['1965-03', '1965-03'],
	['1965', '1965'],
	['[1990..1995]', ''],
	['[1990-02..1995-03-04]', ''],
	['[..1995]', ''],
	['[1990..]', '']
])('the address of an event of %s has the date “%s” for machines', (date, day) => {
	for (const former of [undefined, 'su'])
		expect(dateOfAnchor(eventAnchors([{ date, event: 'visit' }], former)[0]!)).toBe(day);
});

test('an event is known by date and kind, a mission by kind and city, a dispute by its place', () => {
	expect(
		eventAnchors([
			{ date: '1961-07-11', event: 'treaty' },
			{ date: '2000-05', event: 'visit' },
			{ date: '2000-05', event: 'visit' }
		])
	).toEqual(['1961-07-11-treaty', '2000-05-visit', '2000-05-visit-2']);
	expect(eventAnchors([{ date: '1948-10-12', event: 'relations-established' }], 'su')).toEqual([
		'1948-10-12-relations-established-su'
	]);
	expect(missionAnchors([{ kind: 'embassy', city: 'beijing' }])).toEqual(['embassy-beijing']);
	expect([disputeAnchor(0), disputeAnchor(1, 'su')]).toEqual(['dispute-1', 'dispute-2-su']);
});

test('what is added at the end of a list changes no name before it', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), fc.constantFrom('a', 'b'), (names, further) => {
			expect(numbered([...names, further]).slice(0, -1)).toEqual(numbered(names));
		})
	);
});

describe('on the page of every country', () => {
	const facts = factsIn('en');
	/** The ends of addresses that a panel has besides. */
	const PARTS = /^(summary|in-dprk|of-dprk|events|before|world|told|disputes|sources|source-\d+)$/;

	test.each([...facts.countries.values()].map((entity) => [entity.slug, entity] as const))(
		'%s each place has a name of its own that an address can bear',
		(_, entity) => {
			const told = mentionsOf('en').ofState(entity.id);
			const panel = countryPanel(entity, { facts, lang: 'en', day: today, told });
			const ids = [
				...[...panel.inDprk, ...panel.ofDprk, ...panel.events].map(({ id }) => id),
				...panel.disputes.map((_, i) => disputeAnchor(i)),
				...panel.predecessors.flatMap(({ id, events, missions, disputes }) => [
					...[...events, ...missions].map((told) => told.id),
					...disputes.map((_, i) => disputeAnchor(i, id))
				])
			];
			expect(new Set(ids).size).toBe(ids.length);
			for (const id of ids) {
				expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
				expect(id).not.toMatch(PARTS);
			}
		}
	);
});
