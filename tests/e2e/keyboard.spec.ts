import type { Page } from '@playwright/test';
import { expect, expectAccessible, onMap, openMap, test } from './fixtures.ts';

const focused = (page: Page): Promise<string | null> =>
	page.evaluate(() => document.activeElement?.getAttribute('data-entity') ?? null);
const nameIn = (page: Page) => page.getByRole('complementary').getByRole('heading', { level: 1 });

/** Tab after Tab from the top of the page, until the map has the focus. */
async function tabToMap(page: Page): Promise<void> {
	for (let i = 0; i < 20 && !(await focused(page)); i++) await page.keyboard.press('Tab');
	expect(await focused(page)).toBe('kp');
}

test('a visitor with a keyboard only finds a country, reads it and comes back', async ({ page }) => {
	await openMap(page, '/');
	await tabToMap(page);
	await page.keyboard.press('ArrowDown');
	expect(await focused(page)).toBe('kr');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowLeft');
	expect(await focused(page)).toBe('cn');
	await page.keyboard.press('Enter');
	await expect(nameIn(page)).toHaveText('China');
	await expect(nameIn(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL('/');
	await expect(onMap(page, 'cn')).toBeFocused();
	await page.keyboard.type('mal');
	expect(await focused(page)).toBe('mw');
	await page.keyboard.type('ay');
	expect(await focused(page)).toBe('my');
	await expect(page.locator('.tooltip')).toContainText('Relations broken off, since 19 March 2021');
});

test('the map is one stop for the Tab key', async ({ page }) => {
	await openMap(page, '/');
	await tabToMap(page);
	await page.keyboard.press('Tab');
	expect(await focused(page)).toBeNull();
	await page.keyboard.press('Shift+Tab');
	expect(await focused(page)).toBe('kp');
	expect(await page.locator('.world-map a[tabindex="0"]').count()).toBe(1);
});

test('the stop is the country that is chosen', async ({ page }) => {
	await openMap(page, '/country/malaysia');
	await expect(page.locator('.world-map a[tabindex="0"]')).toHaveAttribute('data-entity', 'my');
});

test('arrow keys cross the Pacific', async ({ page }) => {
	await openMap(page, '/');
	await onMap(page, 'ck').focus();
	await page.keyboard.press('ArrowLeft');
	expect(await focused(page)).toBe('nu');
});

test('plus, minus and zero change what is shown, and the focus stays in sight', async ({ page }) => {
	await openMap(page, '/');
	const svg = page.locator('.world-map > svg');
	const whole = await svg.getAttribute('viewBox');
	await onMap(page, 'br').focus();
	for (let i = 0; i < 3; i++) await page.keyboard.press('+');
	await expect(svg).not.toHaveAttribute('viewBox', whole!);
	await page.keyboard.press('ArrowRight');
	await expect(onMap(page, (await focused(page))!)).toBeInViewport();
	await page.keyboard.press('-');
	await page.keyboard.press('0');
	await expect(svg).toHaveAttribute('viewBox', whole!);
});

test('a country under the focus is outlined and told', async ({ page }) => {
	await openMap(page, '/');
	await tabToMap(page);
	await expect(page.locator('.hover-outline use:not(.halo)')).toHaveAttribute('href', '#s-kp');
	await expect(page.locator('.tooltip strong')).toHaveText('North Korea');
});

test('each country speaks its name, its status and since when', async ({ page }) => {
	await openMap(page, '/');
	const map = page.getByRole('figure', { name: /World map/ });
	for (const name of [
		'Malaysia: Relations broken off, since 19 March 2021',
		'Russia: Relations, embassy in Pyongyang, since 12 October 1948',
		'Japan: Never had relations'
	])
		await expect(map.getByRole('link', { name, exact: true })).toBeAttached();
});

test('the question mark lists the keys, Escape closes the list', async ({ page }) => {
	await openMap(page, '/');
	await onMap(page, 'br').focus();
	await page.keyboard.press('?');
	const list = page.getByRole('dialog', { name: 'Keys' });
	await expect(list).toBeVisible();
	await expect(list).toContainText('to the neighbour in that direction');
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await expect(list).toHaveCount(0);
	await expect(onMap(page, 'br')).toBeFocused();
});

test('a question mark typed into a field is text', async ({ page }) => {
	await openMap(page, '/');
	await page.getByRole('textbox', { name: 'Go to a date' }).press('?');
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('after a step through time the day and its changes are spoken once, in one sentence', async ({
	page
}) => {
	await openMap(page, '/?date=1973-06-29');
	const spoken = page.locator('.changes [role="status"]');
	await expect(spoken).toHaveText('');
	await page.getByRole('button', { name: 'Next change' }).click();
	await expect(spoken).toHaveText(
		/^30 June 1973: relations with \d+ states\. Malaysia: relations established\.$/
	);
});
