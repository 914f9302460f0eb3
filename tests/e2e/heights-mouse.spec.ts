import type { Page } from '@playwright/test';
import { expect, hydrated, test } from './fixtures.ts';

// Every page is as tall as what it shows, at every width: nothing hidden makes it longer, nothing hangs over its side. The sizes are set here, so
// that one project is enough.

const PAGES = [
	'/',
	'/country/malaysia',
	'/country/china',
	'/year/1976',
	'/table',
	'/about',
	'/about/sources',
	'/data',
	'/source-document',
	'/contents',
	'/history',
	'/relations/china',
	'/embassies',
	'/missions',
	'/breaks',
	'/breaks/rangoon-1983',
	'/organisations',
	'/money',
	'/about/counting',
	'/about/doubt',
	'/no-such-page'
];

const SIZES = [
	[320, 640],
	[360, 800],
	[480, 800],
	[667, 375],
	[768, 1024],
	[800, 360],
	[899, 700],
	[900, 700],
	[1024, 768],
	[1280, 800],
	[1440, 900],
	[1920, 1080],
	[2560, 1300]
] as const;

/** A phone, a tablet, the narrowest panes and a desktop: for the states of a page. */
const FEW = SIZES.filter(([width]) => [360, 768, 900, 1440].includes(width));

/** Room that a page may leave below the last thing it shows, in rem. */
const ROOM = 5;

interface Extent {
	/** Whether the map and the text beside it are panes, so that the page itself is the window. */
	readonly panes: boolean;
	/** What lies beyond the right edge of the window, in px. */
	readonly sideways: number;
	/** What the page, or a pane, can be scrolled below the last thing that is seen there, in rem. */
	readonly blank: number[];
}

/** How far the page and its panes reach, and how far what they show. */
const extentOf = (page: Page): Promise<Extent> =>
	page.evaluate(async () => {
		const root = document.documentElement;
		const rem = parseFloat(getComputedStyle(root).fontSize);
		const scrolls = (one: Element) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowY);
		const isPane = (one: Element): boolean => one.matches('.plate, .side, .scroll') && scrolls(one);
		const unseen = (one: Element): boolean =>
			one.matches('.visually-hidden, #svelte-announcer, dialog') ||
			getComputedStyle(one).visibility === 'hidden' ||
			getComputedStyle(one).position === 'fixed';
		/** The lowest bottom of what is seen inside an element, outside of the panes in it. */
		const lowest = (inside: Element): number => {
			let bottom = 0;
			for (const one of inside.children) {
				if (unseen(one) || isPane(one)) continue;
				const text = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim());
				if (text || one.matches('svg, input, select, button'))
					bottom = Math.max(bottom, one.getBoundingClientRect().bottom);
				if (!one.matches('svg')) bottom = Math.max(bottom, lowest(one));
			}
			return bottom;
		};
		const blankOf = (one: Element, top: number): number =>
			one.scrollHeight > one.clientHeight + 1
				? (one.scrollHeight + top - one.scrollTop - lowest(one)) / rem
				: 0;
		const panes = [...document.querySelectorAll('.plate, .side, .scroll')].filter(isPane);
		// What is not near the window is not laid out.
		for (let frame = 0; frame < 6; frame++) {
			for (const one of [root, ...panes]) one.scrollTo(0, one.scrollHeight);
			await new Promise(requestAnimationFrame);
		}
		const sheet = document.querySelector('aside');
		const fixed =
			sheet && getComputedStyle(sheet).position === 'fixed' ? sheet.getBoundingClientRect().height : 0;
		return {
			panes: panes.some((pane) => pane.matches('.plate')),
			sideways: root.scrollWidth - innerWidth,
			blank: [
				blankOf(root, 0) - fixed / rem,
				...panes.map((pane) => blankOf(pane, pane.getBoundingClientRect().top))
			]
		};
	});

/** What of the law is broken at each size. */
async function broken(page: Page, sizes: readonly (readonly [number, number])[] = SIZES): Promise<string[]> {
	const all: string[] = [];
	for (const [width, height] of sizes) {
		await page.setViewportSize({ width, height });
		const { panes, sideways, blank } = await extentOf(page);
		const says = (problem: string): number => all.push(`${width} × ${height}: ${problem}`);
		if (sideways > 0) says(`${sideways} px sideways`);
		for (const rem of blank) if (rem > ROOM) says(`${rem.toFixed(1)} rem of nothing at the end`);
		if (panes) {
			await page.mouse.move(200, 200);
			await page.mouse.wheel(0, 5000);
			await page.evaluate(() => scrollTo(0, 99_999));
			const moved = await page.evaluate(() => scrollY);
			if (moved) says(`the page scrolls by ${moved} px under its panes`);
		}
	}
	return all;
}

async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await hydrated(page);
	await expect(page.getByRole('button', { name: /^Search/ })).toBeVisible();
}

test.describe('a page is as tall as what it shows', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' }, expected: { messages: [/404/] } });

	for (const path of PAGES)
		test(`at rest: ${path}`, async ({ page }) => {
			await open(page, path);
			expect(await broken(page)).toEqual([]);
		});

	for (const path of ['/', '/country/china', '/table'])
		test(`with all its details opened, and behind the search: ${path}`, async ({ page }) => {
			await open(page, path);
			await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
			expect(await broken(page, FEW)).toEqual([]);
			await page.getByRole('button', { name: /^Search/ }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
			expect(await broken(page, FEW)).toEqual([]);
		});
});

test.describe('a page is as tall as what it shows with text twice as large', () => {
	// The text is enlarged by a style, which the CSP of the page would forbid.
	test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' }, expected: { messages: [/404/] } });

	for (const path of PAGES)
		test(path, async ({ page }) => {
			await open(page, path);
			await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
			expect(await broken(page, FEW)).toEqual([]);
		});
});
