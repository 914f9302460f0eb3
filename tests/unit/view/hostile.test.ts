import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReasonKind, Region, Status } from '#lib/facts/records.ts';
import { DEFAULT_LANG } from '#lib/facts/languages.ts';
import { nearSlugs } from '#lib/view/near-names.ts';
import { shownValue } from '#lib/view/shown-value.ts';
import { slugify } from '#lib/view/slug.ts';
import { formatTableView, parseTableView } from '#lib/view/table-view.ts';
import { viewProblem } from '#lib/words/view-problem.ts';
import { formatView, parseView } from '#lib/view/view.ts';
import { wholeAddress } from '#lib/view/whole-address.ts';
import { vocabulary } from '../../fixtures/facts.ts';
import { ROGUES, anyHash, anyPath, anyQuery, anyText } from '../../fixtures/hostile.ts';

const limits = {
	first: '1948-09-09',
	last: '2026-06-30',
	statuses: Object.keys(vocabulary.statuses) as Status[],
	reasons: Object.keys(vocabulary.reasons) as ReasonKind[],
	regions: Object.keys(vocabulary.regions) as Region[]
};
const RUNS = { numRuns: 10_000 };
const addresses = ['malaysia', 'my', 'mali', 'malawi', 'united-states'].map((slug) => ({
	address: slug,
	slug
}));

describe('whatever the address holds', () => {
	test('the map understands a view of it, whose own address is without fault, and complains once for each part', () => {
		fc.assert(
			fc.property(anyQuery, (search) => {
				const { view, problems } = parseView(new URLSearchParams(search), limits);
				expect(parseView(new URLSearchParams(formatView(view)), limits)).toEqual({ view, problems: [] });
				const params = problems.map(({ param }) => param);
				expect(new Set(params).size).toBe(params.length);
				expect(new Set(view.only).size).toBe(view.only.length);
			}),
			RUNS
		);
	});

	test('the table understands a view of it, whose own address is without fault, and complains once for each part', () => {
		fc.assert(
			fc.property(anyQuery, (search) => {
				const { view, problems } = parseTableView(new URLSearchParams(search), limits);
				const again = parseTableView(new URLSearchParams(formatTableView(view)), limits);
				expect(again).toEqual({ view, problems: [] });
				const params = problems.map(({ param }) => param);
				expect(new Set(params).size).toBe(params.length);
			}),
			RUNS
		);
	});

	test('its path and hash can be decoded once they are mended, and its query stays as it is', () => {
		fc.assert(
			fc.property(anyPath, anyQuery, anyHash, (pathname, search, hash) => {
				const path = wholeAddress({ pathname, search: '', hash: '' });
				const target = wholeAddress({ pathname: '', search: '', hash });
				expect(wholeAddress({ pathname, search, hash })).toBe(path + search + target);
				// As the router does it.
				expect(() => path.split('%25').map(decodeURI)).not.toThrow();
				expect(() => path.split('/').map(decodeURIComponent)).not.toThrow();
				expect(() => decodeURIComponent(target)).not.toThrow();
				// What is whole is left alone.
				expect(wholeAddress({ pathname: path, search, hash: target })).toBe(path + search + target);
			}),
			RUNS
		);
	});

	test('a name in it is a slug, with at most five near ones', () => {
		fc.assert(
			fc.property(anyText, (typed) => {
				expect(slugify(typed)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
				expect(nearSlugs(slugify(typed), addresses).length).toBeLessThanOrEqual(5);
			}),
			RUNS
		);
	});
});

describe('foreign text in a sentence', () => {
	test('is short, on one line, and controls nothing', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const shown = shownValue(text);
				expect([...shown].length).toBeLessThanOrEqual(41);
				expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u);
				expect(shown).not.toMatch(/\p{M}{3}/u);
			}),
			RUNS
		);
	});

	test('stays as it is when it is short and plain', () => {
		for (const plain of ['gone', '1977-02-29', 'São Tomé', '말레이시아', 'a, b'])
			expect(shownValue(plain)).toBe(plain);
	});

	test.each(['date', 'layer', 'status', 'reason', 'region'] as const)(
		'stands at one place of the sentence about the %s, so that it can be set apart',
		(param) => {
			const words = viewProblem(
				{ param, value: 'gnp', problem: 'unreadable', shown: null },
				DEFAULT_LANG,
				limits
			);
			expect(words.filter((part) => typeof part !== 'string')).toEqual([{ quoted: 'gnp' }]);
		}
	);

	test.each(['impossible', 'early', 'late'] as const)(
		'stands at one place of the sentence about a date that is %s',
		(problem) => {
			const words = viewProblem(
				{ param: 'date', value: 'gnp', problem, shown: '1976-08-18' },
				DEFAULT_LANG,
				limits
			);
			expect(words.filter((part) => typeof part !== 'string')).toEqual([{ quoted: 'gnp' }]);
		}
	);
});

test('every rogue is met in the property tests by itself: as status, as date, as path and as hash', () => {
	for (const rogue of ROGUES) {
		for (const param of ['date', 'compare', 'layer', 'status', 'reason', 'region'])
			expect(parseView(new URLSearchParams([[param, rogue]]), limits).problems.length, rogue).toBeLessThan(2);
		expect(() =>
			decodeURI(wholeAddress({ pathname: `/country/${rogue.replace(/\p{Cs}/gu, '')}`, search: '', hash: '' }))
		).not.toThrow();
	}
});
