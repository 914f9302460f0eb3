import { expect, openMap, onMap, pointInside, test } from './fixtures.ts';
import { shown } from './map-view.ts';
import { pinch, touch } from './touch.ts';

const slider = (page: import('@playwright/test').Page) => page.getByRole('slider');

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
