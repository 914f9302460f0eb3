import { expect, hydrated, onMap, test } from './fixtures.ts';

// The bottom sheet of narrow screens: tested at the size of a phone whatever the device of the project.
// Without motion, so that the sheet stands still when a finger reaches for it.
test.use({
	viewport: { width: 360, height: 800 },
	hasTouch: true,
	contextOptions: { reducedMotion: 'reduce' }
});

const swipe = async (page: import('@playwright/test').Page, distance: number): Promise<void> => {
	await page.waitForFunction(
		() =>
			new Promise((still) =>
				requestAnimationFrame(() => still(document.querySelector('aside')!.getAnimations().length === 0))
			)
	);
	const box = (await page.locator('aside .grip').boundingBox())!;
	const [x, y] = [box.x + 120, box.y + 12];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x, y + distance / 2, { steps: 3 });
	await page.mouse.move(x, y + distance, { steps: 3 });
	await page.mouse.up();
};

test('the sheet leaves the map and the chosen country in sight', async ({ page }) => {
	await page.goto('/country/brazil');
	const sheet = (await page.getByRole('complementary').boundingBox())!;
	const map = (await page.locator('.world-map svg').first().boundingBox())!;
	expect(map.y).toBeGreaterThanOrEqual(0);
	expect(map.y + map.height).toBeLessThanOrEqual(sheet.y);
	await expect(onMap(page, 'br')).toHaveAttribute('aria-current', 'page');
});

test('the sheet has three heights, for a press on its handle and for swipes, and closes below the lowest', async ({
	page
}) => {
	await page.goto('/country/brazil');
	await hydrated(page);
	const sheet = page.getByRole('complementary');
	await expect(sheet).toHaveAttribute('data-height', 'half');
	await sheet.getByRole('button', { name: /Change the height/ }).click();
	await expect(sheet).toHaveAttribute('data-height', 'full');
	await swipe(page, 90);
	await expect(sheet).toHaveAttribute('data-height', 'half');
	await swipe(page, 90);
	await expect(sheet).toHaveAttribute('data-height', 'peek');
	await expect(sheet.getByRole('heading', { level: 1 })).toBeInViewport();
	await swipe(page, -90);
	await expect(sheet).toHaveAttribute('data-height', 'half');
	await swipe(page, 90);
	await expect(sheet).toHaveAttribute('data-height', 'peek');
	await swipe(page, 60);
	await expect(page).toHaveURL('/');
});

test('the text of the sheet scrolls inside it', async ({ page }) => {
	await page.goto('/country/russia');
	await hydrated(page);
	const scroll = page.locator('aside .scroll');
	await scroll.evaluate((element) => element.scrollTo(0, 400));
	expect(await scroll.evaluate((element) => element.scrollTop)).toBe(400);
	expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('nothing is wider than the screen', async ({ page }) => {
	for (const path of ['/', '/country/russia', '/country/switzerland', '/about']) {
		await page.goto(path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
	}
});
