import { expect, test } from 'vitest';
import type { ListedPage } from '#lib/words/story-view.ts';
import { CONTENTS, contentsOf } from '#lib/server/content/contents.ts';
import { checkContent } from '#lib/server/content/check-content.ts';
import { facts, siteIn } from '#lib/server/fact-base.ts';

const site = siteIn('en');
const pages = (list: readonly ListedPage[]): string[] =>
	list.flatMap(({ href, parts }) => [href, ...pages(parts)]);

test('every text cites facts that are there, computes its figures and links to pages that are there', () => {
	expect(checkContent(facts).problems).toEqual([]);
});

test('every text stands in the list of everything, once', () => {
	const listed = contentsOf(site).flatMap((group) => pages(group.pages));
	expect(new Set(listed).size).toBe(listed.length);
	for (const { path } of site.texts) if (path !== CONTENTS) expect(listed).toContain(path);
});

test('every paragraph of a text that tells something rests on a source', () => {
	const bare = site.texts
		// Lists and methods, and what is all worked out.
		.filter(({ path }) => !/^\/(contents|feeds|tours|about|breaks$)/.test(path))
		.filter(({ sections }) => sections.length)
		.filter(({ sections }) => sections.every(({ markdown }) => !/\[(fact|source):/.test(markdown)))
		.map(({ path }) => path);
	expect(bare).toEqual([]);
});
