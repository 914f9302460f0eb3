import type { Page } from '@playwright/test';
import { expect, openMap, test } from './fixtures.ts';

// What lies beside or above what, by the size of the screen. The sizes are set here, so that one project is enough.

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What depends on the window follows with the next frames. */
async function resize(page: Page, width: number, height: number): Promise<void> {
	await page.setViewportSize({ width, height });
	await page.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [width, height]);
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

const bottomOf = async (page: Page, selector: string): Promise<number> => {
	const { y, height } = (await page.locator(selector).first().boundingBox())!;
	return y + height;
};

test('the sheet of a country leaves the map and the whole time axis in sight', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await openMap(page, '/country/malaysia');
	const cut: string[] = [];
	for (const [width, height] of [
		[360, 800],
		[390, 844],
		[412, 915],
		[600, 960],
		[768, 1024],
		[820, 1180]
	] as const) {
		await resize(page, width, height);
		await page.evaluate(() => scrollTo(0, 0));
		const sheet = (await page.getByRole('complementary').boundingBox())!;
		if ((await bottomOf(page, '.chart .axis')) > sheet.y + 1) cut.push(`${width} × ${height}`);
		// Yet there is something to read.
		expect(sheet.height / height, `${width} × ${height}`).toBeGreaterThan(0.35);
	}
	expect(cut).toEqual([]);
});

test('a phone on its side has map and time in sight, and the country beside them', async ({ page }) => {
	await page.setViewportSize({ width: 800, height: 360 });
	await openMap(page, '/country/malaysia');
	for (const [width, height] of [
		[667, 375],
		[800, 360],
		[844, 390],
		[932, 430]
	] as const) {
		await resize(page, width, height);
		const panel = (await page.getByRole('complementary').boundingBox())!;
		const map = (await page.locator('.world-map > svg').boundingBox())!;
		expect(map.x + map.width, `${width}`).toBeLessThanOrEqual(panel.x);
		expect(map.height, `${width}`).toBeGreaterThan(140);
		expect(await bottomOf(page, '.chart .areas'), `${width}`).toBeLessThanOrEqual(height);
	}
});

test('sizes grow with a screen that hangs on a wall, and map and time stay in sight', async ({ page }) => {
	await openMap(page, '/');
	const sizes = (selector: string): Promise<number> =>
		page
			.locator(selector)
			.first()
			.evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
	const [body, legend] = [await sizes('body'), await sizes('.legend li button')];
	for (const [width, height, factor] of [
		[1440, 900, 1],
		[1920, 1080, 1.12],
		[2560, 1300, 1.37],
		[3840, 2160, 1.8]
	] as const) {
		await resize(page, width, height);
		await expect
			.poll(async () => (await sizes('body')) / body, { message: `${width}` })
			.toBeGreaterThanOrEqual(factor);
		expect((await sizes('.legend li button')) / legend, `${width}`).toBeGreaterThanOrEqual(factor);
		expect(await bottomOf(page, '.chart .axis'), `${width}`).toBeLessThanOrEqual(height);
	}
});
