import { expect, onMap, openMap, pointInside, test } from './fixtures.ts';
import { middle, region, shown, svg, whole } from './map-view.ts';
import { pinch, touch } from './touch.ts';

test('two fingers enlarge the map around them', async ({ page }) => {
	await openMap(page, '/');
	await pinch(page, await middle(page), 60, 180);
	await expect.poll(async () => (await shown(page)).width).toBeLessThan(3600);
	await expect(page).toHaveURL('/');
});

test('a double tap enlarges', async ({ page }) => {
	await openMap(page, '/');
	const at = await middle(page);
	const sea = { x: at.x - 60, y: at.y + 70 };
	await Promise.all([page.touchscreen.tap(sea.x, sea.y), page.touchscreen.tap(sea.x, sea.y)]);
	await expect.poll(async () => (await shown(page)).width).toBe(whole(true) / 2);
});

test('one finger scrolls the page over the map and moves nothing on it', async ({ page }) => {
	await openMap(page, '/?region=africa');
	await expect(svg(page)).toHaveAttribute('data-tall');
	const before = await shown(page);
	const { x, y } = await middle(page);
	await touch(page, (share) => [{ x, y: y - 150 * share }]);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
	expect(await shown(page)).toEqual(before);
	await expect(page).toHaveURL('/?region=africa');
});

test('a visitor with fingers only finds a small state, and it stays in sight beside its panel', async ({
	page
}) => {
	await openMap(page, '/');
	await region(page).selectOption('Europe');
	await expect(svg(page)).toHaveAttribute('data-tall');
	const moldova = page.locator('.spots a[data-entity="md"] .hit');
	const { x, y } = await moldova.evaluate((hit) => {
		const point = (hit as SVGPathElement)
			.getPointAtLength(0)
			.matrixTransform((hit as SVGPathElement).getScreenCTM()!);
		return { x: point.x, y: point.y };
	});
	await page.touchscreen.tap(x, y);
	await expect(page.getByRole('complementary').getByRole('heading', { level: 1 })).toHaveText('Moldova');
	// No box of a pointer is left behind.
	await expect(page.locator('.tooltip')).toHaveCount(0);
	const sheet = (await page.getByRole('complementary').boundingBox())!;
	await expect
		.poll(async () => {
			const box = (await page.locator('#s-md').boundingBox())!;
			return box.y > 0 && box.y + box.height < sheet.y;
		})
		.toBe(true);
});

test('a state in the lower half of a region is scrolled above its panel', async ({ page }) => {
	await openMap(page, '/?region=africa');
	await expect(svg(page)).toHaveAttribute('data-tall');
	const { x, y } = await pointInside(onMap(page, 'za'));
	await page.touchscreen.tap(x, y);
	const panel = page.getByRole('complementary');
	await expect(panel.getByRole('heading', { level: 1 })).toHaveText('South Africa');
	const sheet = (await panel.boundingBox())!;
	await expect
		.poll(async () => {
			const box = (await page.locator('#s-za').boundingBox())!;
			return box.y + box.height / 2 < sheet.y;
		})
		.toBe(true);
});
