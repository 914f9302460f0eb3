import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { anyHash, anyPath, anyQuery } from '../fixtures/hostile.ts';
import { expect, hydrated, test } from './fixtures.ts';

// Desktop only, in both widths: what an address does to a page depends on neither mouse nor fingers.

/** Servers take no longer address. */
const LONGEST = 8000;

const addresses = (count: number, seed: number): string[] =>
	fc.sample(
		fc
			.tuple(anyPath, anyQuery, anyHash)
			.map((parts) => parts.join(''))
			.filter((address) => address.length < LONGEST),
		{ numRuns: count, seed }
	);

/** What is wrong with the page as it stands. */
const faults = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const found: string[] = [];
		const header = document.querySelector('header')?.getBoundingClientRect();
		if (!header?.height) found.push('no header');
		const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
		if (wide > 0) found.push(`${wide} px wider than the window`);
		const notes = document.querySelectorAll('p:has(> bdi)');
		if (notes.length > 1) found.push(`${notes.length} notes`);
		for (const note of notes) if ((note.textContent ?? '').length > 250) found.push('a long note');
		if (!/\S.* – |^\S/.test(document.title)) found.push('no title');
		return found;
	});

test.describe('two hundred hostile addresses', () => {
	test.use({ expected: { messages: [/Failed to load resource.*(404|400)/] } });

	for (const [part, seed] of [1, 2, 3, 4, 5, 6, 7, 8].entries()) {
		test(`leave the page whole, with at most one short note: part ${part + 1} of 8`, async ({ page }) => {
			test.setTimeout(120_000);
			for (const [i, address] of addresses(25, seed).entries()) {
				await page.setViewportSize(i % 2 ? { width: 1440, height: 900 } : { width: 360, height: 800 });
				await page.goto(address, { waitUntil: 'domcontentloaded' });
				await hydrated(page);
				expect(await faults(page), address).toEqual([]);
			}
		});
	}
});

const LOUD = [
	['/', 'status=x,x'],
	['/table', 'status=x,x&q=x'],
	['/', `date=${'9'.repeat(300)}`],
	['/table', `date=${'9'.repeat(300)}`],
	['/', `status=${Array.from({ length: 900 }, (_, i) => `w${i}`).join(',')}`],
	['/', 'status=%E2%80%AE%E2%81%A7evil'],
	['/table', `sort=${'W'.repeat(4000)}&order=%00`],
	['/', 'date=a&date=b&compare=%&layer=__proto__&reason=constructor&region=toString']
] as const;

test('an address with one fault after the other gives one short note', async ({ page }) => {
	for (const [path, query] of LOUD) {
		for (const width of [360, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(`${path}?${query}`);
			await hydrated(page);
			await expect(page.locator('p:has(> bdi)'), `${path}?${query.slice(0, 60)}`).toHaveCount(1);
			expect(await faults(page)).toEqual([]);
		}
	}
});
