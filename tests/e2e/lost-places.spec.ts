import type { Page } from '@playwright/test';
import { expect, onMap, openMap, test } from './fixtures.ts';

const nameIn = (page: Page) => page.getByRole('complementary').getByRole('heading', { level: 1 });
const inList = (page: Page, name: string) => page.locator('.side').getByRole('link', { name, exact: true });
const isWide = (page: Page): boolean => page.viewportSize()!.width >= 900;

/** How far the text is scrolled: in its pane, in the sheet, or with the window. */
const scrolled = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const sheet = document.querySelector('aside .scroll');
		const isSheet = sheet && getComputedStyle(sheet).overflowY === 'auto';
		return Math.round(
			isSheet ? sheet.scrollTop : innerWidth >= 900 ? document.querySelector('.side')!.scrollTop : scrollY
		);
	});

async function settled(page: Page): Promise<void> {
	await page.waitForFunction(() => !document.querySelector('[data-later]'));
}

test('a list scrolled down, a country opened and Back: the list is where it was, with the focus on its link', async ({
	page
}) => {
	await openMap(page, '/');
	await settled(page);
	await inList(page, 'Zimbabwe').scrollIntoViewIfNeeded();
	const before = await scrolled(page);
	expect(before).toBeGreaterThan(100);
	await inList(page, 'Zimbabwe').click();
	await expect(nameIn(page)).toHaveText('Zimbabwe');
	await page.goBack();
	await expect(inList(page, 'Zimbabwe')).toBeFocused();
	await expect.poll(() => scrolled(page)).toBe(before);
});

test('a panel read half-way, another one and Back, or a reload: it is where it was', async ({ page }) => {
	await openMap(page, '/country/china');
	await settled(page);
	const scrollTo = (top: number) =>
		page.evaluate((y) => {
			const sheet = document.querySelector('aside .scroll')!;
			const pane = getComputedStyle(sheet).overflowY === 'auto' ? sheet : document.querySelector('.side')!;
			pane.scrollTop = y;
		}, top);
	await scrollTo(900);
	await expect.poll(() => scrolled(page)).toBe(900);
	await page.reload();
	await expect.poll(() => scrolled(page)).toBe(900);
	await settled(page);
	await onMap(page, 'mn').focus();
	await page.keyboard.press('Enter');
	await expect(nameIn(page)).toHaveText('Mongolia');
	expect(await scrolled(page)).toBe(0);
	await page.goBack();
	await expect(nameIn(page)).toHaveText('China');
	// What is not in sight has an estimated height until it is: the browser keeps the text in its place, not the number.
	await expect.poll(() => scrolled(page)).toBeGreaterThanOrEqual(900);
});

for (const stuck of ['', ').'])
	test(`a link to a part of a page shows it, also with “${stuck}” at its end`, async ({ page }) => {
		await page.goto(`/country/malaysia#source-12${stuck}`);
		const target = page.locator('#source-12');
		await expect(target).toBeInViewport();
		await settled(page);
		await expect(target).toBeInViewport();
		// Nothing lies over it.
		await expect
			.poll(() =>
				target.evaluate((element) => {
					const { left, top } = element.getBoundingClientRect();
					const seen = document.elementFromPoint(left + 4, top + 6);
					return seen !== null && (element.contains(seen) || seen.contains(element));
				})
			)
			.toBe(true);
		if (!isWide(page)) await expect(page.locator('aside')).toHaveAttribute('data-height', 'full');
	});

test('after a panel is closed the focus is where it was opened', async ({ page }) => {
	await openMap(page, '/');
	await settled(page);
	const close = page.getByRole('link', { name: 'Close', exact: true });
	// From the map, with the button.
	await onMap(page, 'mn').focus();
	await page.keyboard.press('Enter');
	await expect(nameIn(page)).toHaveText('Mongolia');
	await close.click();
	await expect(onMap(page, 'mn')).toBeFocused();
	// From the list, with Escape.
	await inList(page, 'Kenya').focus();
	await page.keyboard.press('Enter');
	await expect(nameIn(page)).toHaveText('Kenya');
	await page.keyboard.press('Escape');
	await expect(inList(page, 'Kenya')).toBeFocused();
	// From the search, with Back.
	await page.keyboard.press('/');
	await page.getByRole('combobox', { name: 'Find a state, an event or a page' }).fill('peru');
	await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(nameIn(page)).toHaveText('Peru');
	await page.goBack();
	await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeFocused();
});

test('a panel that was opened by its address gives the focus to its country on the map', async ({ page }) => {
	await openMap(page, '/country/mongolia');
	await settled(page);
	await page.getByRole('link', { name: 'Close', exact: true }).click();
	await expect(onMap(page, 'mn')).toBeFocused();
});

test('Back from the page of a year gives the focus to the link that led there', async ({ page }) => {
	await openMap(page, '/');
	await settled(page);
	const years = page.locator('.side').getByRole('link', { name: 'Year by year' });
	await years.click();
	await expect(page).toHaveURL(/year/);
	await page.goBack();
	await expect(years).toBeFocused();
});
