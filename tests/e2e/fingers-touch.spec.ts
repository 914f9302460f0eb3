import type { Page } from '@playwright/test';
import { expect, openMap, onMap, pointInside, test } from './fixtures.ts';
import { shown } from './map-view.ts';
import { pinch, touch } from './touch.ts';

const slider = (page: Page) => page.getByRole('slider');

test('a swipe up that begins on the slider scrolls the page and leaves the day alone', async ({ page }) => {
	await openMap(page, '/?date=1976-08-18');
	const { x, y, width, height } = (await slider(page).boundingBox())!;
	const value = await slider(page).inputValue();
	const from = { x: x + width * 0.8, y: y + height / 2 };
	await touch(page, (share) => [{ x: from.x + 3 * share, y: from.y - 200 * share }]);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
	await expect(page.locator('.time .date')).toHaveText('18 August 1976');
	await expect(slider(page)).toHaveValue(value);
	await expect(page).toHaveURL('/?date=1976-08-18');
});

test('a finger along the slider moves the day with it, and a tap jumps to it', async ({ page }) => {
	await openMap(page, '/');
	const { x, y, width, height } = (await slider(page).boundingBox())!;
	const at = { x: x + width / 2, y: y + height / 2 };
	await touch(page, (share) => [{ x: at.x + 80 * share, y: at.y }]);
	await expect(page).toHaveURL(/\?date=200\d-/);
	await page.touchscreen.tap(at.x, at.y);
	await expect(page).toHaveURL(/\?date=198\d-/);
	await expect(page.locator('.time .date')).toContainText(/198\d/);
});

test('a page that the visitor has enlarged can be made smaller over the map', async ({ page }) => {
	await openMap(page, '/');
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
	const scale = () => page.evaluate(() => visualViewport!.scale);
	await expect.poll(scale).toBe(2);
	const before = await shown(page);
	await pinch(page, { x: 180, y: 300 }, 240, 100);
	await expect.poll(scale).toBeLessThan(1.5);
	expect(await shown(page)).toEqual(before);
});

test('a double tap on a country enlarges and does not also open it', async ({ page }) => {
	await openMap(page, '/');
	const whole = await shown(page);
	const { x, y } = await pointInside(onMap(page, 'br'));
	await Promise.all([page.touchscreen.tap(x, y), page.touchscreen.tap(x, y)]);
	await expect.poll(async () => (await shown(page)).width).toBe(whole.width / 2);
	await expect(page.getByRole('complementary')).toHaveCount(0);
	await expect(page).toHaveURL('/');
});

test.describe('before its script', () => {
	test.use({ expected: { messages: [/Failed to load resource|Failed to fetch|net::ERR/] } });

	test('the map of a phone takes more than a quarter of the screen, with and without its script', async ({
		page
	}) => {
		const box = () =>
			page.evaluate(() => {
				const { top, left, right, bottom } = document
					.querySelector('.world-map > svg')!
					.getBoundingClientRect();
				const at = (selector: string): number =>
					Math.round(document.querySelector(selector)!.getBoundingClientRect().x);
				return { height: bottom - top, left, right, brazil: at('#s-br'), japan: at('#s-jp') };
			});
		await page.route('**/*.js', (route) => route.abort());
		await page.route('**/map.json', (route) => route.abort());
		await page.goto('/', { waitUntil: 'domcontentloaded' });
		const before = await box();
		await page.unroute('**/*.js');
		await page.unroute('**/map.json');
		await openMap(page, '/');
		await expect(page.locator('.world-map > svg')).toHaveAttribute('data-framed');
		const after = await box();
		expect(after.height).toBeGreaterThan(200);
		expect([after.left, after.right]).toEqual([0, 360]);
		for (const part of ['height', 'brazil', 'japan'] as const)
			expect(Math.abs(after[part] - before[part]), part).toBeLessThanOrEqual(1);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	});
});

test('a country that is chosen on a phone is shown large above its sheet, and the whole world again when it is left', async ({
	page
}) => {
	await openMap(page, '/');
	const before = await shown(page);
	const { x, y } = await pointInside(onMap(page, 'ng'));
	await page.touchscreen.tap(x, y);
	const panel = page.getByRole('complementary');
	await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Nigeria');
	await expect.poll(async () => (await shown(page)).width).toBeLessThan(before.width / 2);
	const sheet = (await panel.boundingBox())!;
	const shape = (await page.locator('#s-ng').boundingBox())!;
	expect(shape.width).toBeGreaterThan(40);
	expect(shape.y).toBeGreaterThan(0);
	expect(shape.y + shape.height).toBeLessThan(sheet.y);
	await panel.getByRole('link', { name: 'Close', exact: true }).tap();
	await expect.poll(() => shown(page)).toEqual(before);
});
