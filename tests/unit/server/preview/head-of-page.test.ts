import { expect, test } from 'vitest';
import { ownAddresses } from '#lib/server/own-addresses.ts';
import { headOfPage } from '#lib/server/preview/head-of-page.ts';
import { dataBlock } from '#lib/server/preview/linked-data.ts';
import { previewTags } from '#lib/server/preview/preview-tags.ts';
import { previewAt } from '#lib/server/preview/previews.ts';

const ORIGIN = 'https://ties.example';

/** The tags of Open Graph in a head, by their names. */
const tagsIn = (head: string): Record<string, string> =>
	Object.fromEntries(
		[...head.matchAll(/<meta property="og:([\w:]+)" content="([^"]*)">/g)].map(([, name, content]) => [
			name,
			content
		])
	);

const dataIn = (head: string): Record<string, unknown> | null => {
	const [, json] = /<script type="application\/ld\+json">(.*)<\/script>/s.exec(head) ?? [];
	return json ? (JSON.parse(json) as Record<string, unknown>) : null;
};

test.each([
	['', '/country/malaysia'],
	['/ties', '/ties/country/malaysia']
])('below “%s” a page with a known host names whole addresses', (base, path) => {
	const head = headOfPage(path, 'en', { origin: ORIGIN, base });
	const { url, image } = tagsIn(head);
	expect(url).toBe(ORIGIN + path);
	expect(image).toMatch(new RegExp(`^${ORIGIN}${base}/previews/country/malaysia\\.png\\?v=[0-9a-f]{10}$`));
	expect(dataIn(head)).toMatchObject({
		'@type': 'BreadcrumbList',
		itemListElement: [
			{ position: 1, name: 'Ties with Pyongyang', item: `${ORIGIN}${base}/` },
			{ position: 2, name: 'Malaysia', item: ORIGIN + path }
		]
	});
});

test('where nobody said where the site lives, no page claims a host', () => {
	for (const path of ['/ties', '/ties/country/malaysia', '/ties/breaks/rangoon-1983']) {
		const head = headOfPage(path, 'en', { origin: null, base: '/ties' });
		const { url, image } = tagsIn(head);
		expect(url).toBeUndefined();
		expect(image).toMatch(/^\/ties\/previews\//);
		expect(head.match(/https?:\/\/[\w.]+/g) ?? []).toEqual(
			path === '/ties' ? ['https://schema.org', 'https://creativecommons.org'] : []
		);
	}
});

test.each(['', '/ties'])(
	'below “%s” the first page has one address, in every place that names it',
	(base) => {
		const path = `${base}/`;
		const head = ownAddresses(ORIGIN, base, path) + headOfPage(path, 'en', { origin: ORIGIN, base });
		const named = head.match(/https:\/\/ties\.example[^"]*/g)!.filter((address) => !address.includes('.png'));
		expect(new Set(named)).toEqual(new Set([ORIGIN + path]));
	}
);

test('the first page tells search engines for data what it is', () => {
	expect(dataIn(headOfPage('/', 'en', { origin: ORIGIN, base: '' }))).toMatchObject({
		'@type': 'Dataset',
		name: 'Ties with Pyongyang',
		license: 'https://creativecommons.org/licenses/by/4.0/',
		temporalCoverage: '1948-09-09/2026-06-30',
		dateModified: '2026-06-30',
		url: `${ORIGIN}/`
	});
});

test('a text tells the way to it', () => {
	const data = dataIn(headOfPage('/breaks/rangoon-1983', 'en', { origin: ORIGIN, base: '' }))!;
	const items = data['itemListElement'] as { item: string }[];
	expect(items.map(({ item }) => item)).toEqual([
		`${ORIGIN}/`,
		`${ORIGIN}/breaks`,
		`${ORIGIN}/breaks/rangoon-1983`
	]);
});

test('a page without a preview says nothing', () => {
	expect(headOfPage('/no/such/page', 'en', { origin: ORIGIN, base: '' })).toBe('');
});

test('nothing in a text breaks out of its tag', () => {
	const preview = { ...previewAt('/', 'en')!, title: '"><script>', description: '</head>' };
	const head = previewTags(preview, 'A & B', { page: null, picture: '/a.png' });
	expect(head).not.toMatch(/<script|<\/head/);
	expect(head).toContain('content="A &amp; B"');
	expect(dataBlock({ name: '</script><script>' }).match(/<\/?script/g)).toHaveLength(2);
});
