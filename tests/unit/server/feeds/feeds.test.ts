import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { facts, siteIn, today } from '#lib/server/fact-base.ts';
import { atomOf } from '#lib/server/feeds/atom.ts';
import { daysOfYear } from '#lib/server/feeds/days-of-year.ts';
import { feedLink } from '#lib/server/feeds/feed-links.ts';
import { FEED_NAMES, feedNamed, feedOfCountry } from '#lib/server/feeds/feeds.ts';
import { jsonFeedOf } from '#lib/server/feeds/json-feed.ts';
import type { SiteFeed } from '#lib/server/feeds/site-feed.ts';
import { placesOf } from './places.ts';

const ORIGIN = 'https://ties.example';
const countries = [...facts.countries.values()];
const feeds: readonly (readonly [string, SiteFeed])[] = [
	...FEED_NAMES.map((name) => [name, feedNamed(name, 'en')!] as const),
	...countries.map(({ slug }) => [slug, feedOfCountry(slug, 'en')!] as const)
];

const schema = RelaxNGValidator.fromDoc(
	XmlDocument.fromString(readFileSync('tests/fixtures/atom.rng', 'utf8'))
);

/** Throws where the text is no XML, or no feed by RFC 4287. */
function checkAtom(xml: string): void {
	const document = XmlDocument.fromString(xml);
	try {
		schema.validate(document);
	} finally {
		document.dispose();
	}
}

describe.each(feeds)('the feed “%s”', (_, feed) => {
	test.each([null, ORIGIN])('is Atom by RFC 4287, where the site lives at %s', (origin) => {
		const xml = atomOf(feed, origin);
		checkAtom(xml);
		expect(xml).toContain('rel="self"');
		expect(origin === null && xml.includes('http://localhost')).toBe(false);
	});

	test('has ids that do not depend on where the site lives, each once', () => {
		const idsIn = (xml: string): string[] => [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id!);
		const ids = idsIn(atomOf(feed, ORIGIN));
		expect(idsIn(atomOf(feed, null))).toEqual(ids);
		expect(ids).toHaveLength(feed.entries.length + 1);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('tells nothing later than its own day', () => {
		for (const { day } of feed.entries) expect(day <= feed.updated).toBe(true);
	});

	test('leads to places that there are', () => {
		const places = placesOf(siteIn('en'));
		for (const { href, title } of feed.entries) expect(places.has(href), `${title}: ${href}`).toBe(true);
	});
});

test('what is no Atom is refused', () => {
	const good = atomOf(feedNamed('corrections', 'en')!, null);
	const id = /<id>.*?<\/id>/;
	const bad: readonly [string, string][] = [
		['without an id', good.replace(id, '')],
		['with a relative id', good.replace(id, '<id>/feeds</id>')],
		['with two titles', good.replace('<title>', '<title>One</title><title>')],
		['without a time', good.replace(/<updated>.*?<\/updated>/, '')],
		['with a day for a time', good.replace(/<updated>.*?<\/updated>/, '<updated>2026-06-30</updated>')],
		['without an author', good.replace(/<author>[\s\S]*?<\/author>/, '')],
		['cut off', good.slice(0, -10)]
	];
	for (const [name, xml] of bad) expect(() => checkAtom(xml), name).toThrow();
});

describe.each(FEED_NAMES.map((name) => [name, feedNamed(name, 'en')!] as const))(
	'the JSON Feed “%s”',
	(name, feed) => {
		test('has the required fields of version 1.1', () => {
			const json = JSON.parse(jsonFeedOf(feed, ORIGIN));
			expect(json).toMatchObject({
				version: 'https://jsonfeed.org/version/1.1',
				title: expect.stringMatching(/./),
				home_page_url: expect.stringContaining(ORIGIN),
				feed_url: `${ORIGIN}/feeds/${name}.json`
			});
			expect(json.items).toHaveLength(feed.entries.length);
			for (const item of json.items) {
				expect(item.id).toMatch(/^urn:uuid:/);
				expect(item.content_html).toMatch(/^<p>/);
				expect(item.url.startsWith(`${ORIGIN}/`)).toBe(true);
				expect(new Date(item.date_modified).toISOString()).toBe(item.date_modified);
			}
		});

		test('claims no host where nobody named one', () => {
			const json = JSON.parse(jsonFeedOf(feed, null));
			expect(json).not.toHaveProperty('feed_url');
			expect(json).not.toHaveProperty('home_page_url');
			for (const { url } of json.items) expect(url).toMatch(/^\/[a-z]/);
		});
	}
);

test('the feed of all states has the newest hundred events, the latest first', () => {
	const { entries } = feedNamed('events', 'en')!;
	expect(entries).toHaveLength(100);
	const days = entries.map(({ day }) => day);
	expect(days).toEqual(days.toSorted().toReversed());
	expect(entries.map(({ title }) => title).join('\n')).toContain('Relations');
});

test('the feed of a country has all its events, and those of the states before it', () => {
	const { entries } = feedOfCountry('russia', 'en')!;
	const russia = facts.countries.get('ru')!;
	const before = (russia.predecessors ?? []).flatMap(
		({ state }) => facts.predecessors.get(state)?.events ?? []
	);
	expect(entries).toHaveLength((russia.events ?? []).length + before.length);
});

test('a day of the year has every event of that day, and each stands on one day', () => {
	const days = daysOfYear(siteIn('en'));
	expect(days.size).toBe(366);
	const told = [...days].flatMap(([day, list]) => list.map((one) => ({ day, ...one })));
	expect(told.length).toBeGreaterThan(300);
	for (const { day, date } of told) expect(date.slice(5)).toBe(day);
	expect(new Set(told.map(({ key }) => key)).size).toBe(told.length);
	expect(days.get('09-09')!.map(({ date }) => date)).toContain('1948-09-09');
});

describe('the head of a page', () => {
	test.each([
		['/[[lang=lang]]/(map)', {}, 'href="/feeds/events.atom"'],
		['/[[lang=lang]]/(map)/country/[slug]', { slug: 'china' }, 'href="/feeds/country/china.atom"']
	])('leads from %s to its feed', (id, params, href) => {
		expect(feedLink({ route: { id }, params })).toContain(href);
	});

	test.each([
		['/[[lang=lang]]/(text)/history', {}],
		['/[[lang=lang]]/(map)/country/[slug]', { slug: 'my' }],
		[null, {}]
	])('has none on %s', (id, params) => {
		expect(feedLink({ route: { id }, params })).toBe('');
	});
});

test('no feed depends on the clock', () => {
	expect(feedNamed('on-this-day', 'en')!.updated).toBe(today);
	expect(atomOf(feedNamed('events', 'en')!, null)).toBe(atomOf(feedNamed('events', 'en')!, null));
});
