import type { Page } from '@playwright/test';
import { expect, expectAccessible, hydrated, onMap, test } from './fixtures.ts';
import { cutOff } from '../fixtures/cut-off.ts';

const theme = (page: Page) => page.getByRole('button', { name: /^Colours: / });

const paper = (page: Page): Promise<string> =>
	page.evaluate(() => getComputedStyle(document.body).backgroundColor);

const LIGHT = 'rgb(251, 250, 246)';
const DARK = 'rgb(18, 23, 26)';

const barColours = (page: Page): Promise<(string | null)[]> =>
	page.locator('meta[name=theme-color]').evaluateAll((all) => all.map((one) => one.getAttribute('content')));

test.describe('the colours', () => {
	test('go from the system’s to light to dark and back, and are remembered on every page', async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto('/');
		await expect(theme(page)).toHaveAccessibleName('Colours: system');
		expect(await paper(page)).toBe(DARK);
		await theme(page).click();
		await expect(theme(page)).toHaveAccessibleName('Colours: light');
		expect(await paper(page)).toBe(LIGHT);
		expect(await barColours(page)).toEqual(['#fbfaf6', '#fbfaf6']);
		for (const path of ['/about', '/year/1976', '/country/malaysia']) {
			await page.goto(path);
			expect(await paper(page), path).toBe(LIGHT);
			await expect(theme(page)).toHaveAccessibleName('Colours: light');
		}
		await page.emulateMedia({ colorScheme: 'light' });
		await theme(page).click();
		await page.reload();
		expect(await paper(page)).toBe(DARK);
		await expect(theme(page)).toHaveAccessibleName('Colours: dark');
		expect(await barColours(page)).toEqual(['#12171a', '#12171a']);
		await theme(page).click();
		await expect(theme(page)).toHaveAccessibleName('Colours: system');
		expect(await paper(page)).toBe(LIGHT);
		expect(await barColours(page)).toEqual(['#fbfaf6', '#12171a']);
	});

	test('that were chosen are there before any script of the application', async ({ page }) => {
		await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
		// They never arrive.
		await page.route('**/*.js', () => undefined);
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto('/', { waitUntil: 'commit' });
		await page.locator('h1').waitFor();
		expect(await paper(page)).toBe(DARK);
	});

	test('follow the choice in another tab', async ({ page, context }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto('/about');
		await expect(theme(page)).toBeVisible();
		const other = await context.newPage();
		await other.goto('/about');
		await theme(other).click();
		await theme(other).click();
		await expect(theme(page)).toHaveAccessibleName('Colours: dark');
		await expect.poll(() => paper(page)).toBe(DARK);
	});

	test('are chosen for the page where the browser forbids storage', async ({ page }) => {
		await page.addInitScript(() =>
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('forbidden', 'SecurityError');
				}
			})
		);
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto('/about');
		await theme(page).click();
		await expect(theme(page)).toHaveAccessibleName('Colours: light');
		expect(await paper(page)).toBe(LIGHT);
	});

	test('dark by choice are accessible', async ({ page }) => {
		await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto('/');
		await hydrated(page);
		await expect(theme(page)).toHaveAccessibleName('Colours: dark');
		await expect(page.getByRole('slider')).toBeEnabled();
		await expectAccessible(page);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('there is no button for the colours', async ({ page }) => {
		await page.goto('/');
		await expect(theme(page)).toHaveCount(0);
		await expect(page.locator('header .tools')).toBeHidden();
	});
});

test('on paper the page is light, whatever the screen is, and has nothing for the hand', async ({ page }) => {
	await page.goto('/country/china');
	await hydrated(page);
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expect(page.locator('.printed')).toHaveText(
		/^Ties with Pyongyang, facts checked up to .*, http.*\/country\/china/
	);
	await expect(page.locator('.printed')).toBeVisible();
	for (const hidden of ['button:not(.legend button)', 'nav', 'input', '.close', '.actions'])
		expect(await page.locator(hidden).filter({ visible: true }).count(), hidden).toBe(0);
	expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(27, 27, 25)');
});

const PATHS = ['/', '/country/malaysia', '/year/1976', '/about'];

test.describe('nothing is cut off', () => {
	for (const width of [320, 180]) {
		test.describe(`on a screen of ${width} px`, () => {
			test.use({ viewport: { width, height: 640 } });
			for (const path of PATHS) {
				test(`of ${path}`, async ({ page }) => {
					await page.goto(path);
					await hydrated(page);
					if (path !== '/about') await expect(page.getByRole('slider')).toBeEnabled();
					expect(await page.evaluate(cutOff)).toEqual([]);
				});
			}
		});
	}

	test.describe('with text twice as large', () => {
		// The text of the page is enlarged by a style, which the CSP of the page would forbid.
		test.use({ bypassCSP: true });
		for (const path of PATHS) {
			test(`of ${path}`, async ({ page }) => {
				await page.goto(path);
				await hydrated(page);
				await page.addStyleTag({ content: 'html { font-size: 200% }' });
				if (path !== '/about') await expect(page.getByRole('slider')).toBeEnabled();
				expect(await page.evaluate(cutOff)).toEqual([]);
			});
		}
	});
});

test.describe('in forced colours', () => {
	test.use({ contextOptions: { forcedColors: 'active' } });

	test('the statuses keep their colours, and what is chosen and pressed can be seen', async ({ page }) => {
		await page.goto('/country/malaysia?status=severed');
		await hydrated(page);
		const row = page.getByRole('button', { name: /^Relations broken off/ });
		await expect(row).toHaveAttribute('aria-pressed', 'true');
		const style = (selector: string, property: 'fill' | 'stroke' | 'backgroundColor') =>
			page
				.locator(selector)
				.first()
				.evaluate((one, name) => getComputedStyle(one)[name], property);
		const chosen = await style('.chosen-outline', 'stroke');
		expect(chosen).not.toBe(await style('.sphere', 'fill'));
		expect(chosen).toBe(await style('button[aria-pressed="true"]', 'backgroundColor'));
		const fills = await Promise.all(
			['my', 'us', 'br'].map((id) => onMap(page, id).evaluate((link) => getComputedStyle(link).fill))
		);
		expect(new Set(fills).size).toBe(3);
	});
});

test.describe('with more contrast', () => {
	test.use({ contextOptions: { contrast: 'more' } });

	test('no text is faint', async ({ page }) => {
		await page.goto('/country/malaysia');
		await hydrated(page);
		const ink = await page.evaluate(() => getComputedStyle(document.body).color);
		for (const text of ['.details', 'figcaption', 'nav a'])
			await expect(page.locator(text).first(), text).toHaveCSS('color', ink);
	});
});

test('a break is told without its colour too: crossed out on the map, in legend, bar and table, with corners where it is a marker', async ({
	page
}) => {
	const fill = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((one) => getComputedStyle(one).fill);
	await page.goto('/country/malaysia');
	for (const where of ['.shapes a[data-entity="ar"]', '.legend [data-status="severed"]', 'aside rect'])
		expect(await fill(where.replace('rect', 'a[data-status="severed"]')), where).toContain('pattern-severed');
	const cornered = (entity: string) =>
		page
			.locator(`.markers a[data-entity="${entity}"] .dot`)
			.first()
			.evaluate((one) => getComputedStyle(one).strokeLinecap);
	expect(await cornered('ws')).toBe('square');
	expect(await cornered('sc')).toBe('round');
	expect(
		await page.locator('.areas [data-status="severed"]').evaluate((one) => getComputedStyle(one).stroke)
	).not.toBe('none');
	await page.goto('/table');
	expect(await fill('td.status [data-status="severed"]')).toContain('pattern-severed');
	await expect(page.locator('#pattern-severed-wide')).toBeAttached();
});

test.describe('with less motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('nothing moves', async ({ page }) => {
		await page.goto('/country/malaysia');
		await hydrated(page);
		const moving = await page.locator('*').evaluateAll((all) =>
			all
				.filter((one) => {
					const { transitionDuration, animationDuration, animationName, scrollBehavior } =
						getComputedStyle(one);
					return (
						parseFloat(transitionDuration) > 0.001 ||
						(animationName !== 'none' && parseFloat(animationDuration) > 0.001) ||
						scrollBehavior === 'smooth'
					);
				})
				.map(({ tagName }) => tagName)
		);
		expect(moving).toEqual([]);
	});
});
