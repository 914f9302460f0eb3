import { expect, onMap, openMap, pointInside, test } from './fixtures.ts';
import { middle, shown } from './map-view.ts';

test('the wheel enlarges with Ctrl around the pointer, and scrolls the page without', async ({ page }) => {
	await openMap(page, '/');
	const at = await middle(page);
	await page.mouse.move(at.x, at.y);
	await page.mouse.wheel(0, 40);
	await expect.poll(() => page.locator('.plate').evaluate((plate) => plate.scrollTop)).toBeGreaterThan(0);
	expect((await shown(page)).width).toBe(9600);
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -300);
	await expect.poll(async () => (await shown(page)).width).toBeLessThan(3000);
	await page.keyboard.up('Control');
});

test('a double click enlarges and chooses no other country, a drag moves and chooses none', async ({
	page
}) => {
	await openMap(page, '/');
	const sea = await middle(page);
	const at = { x: sea.x - 90, y: sea.y + 70 };
	await page.mouse.dblclick(at.x, at.y);
	await expect.poll(async () => (await shown(page)).width).toBe(4800);
	const { x } = await shown(page);
	const nigeria = await pointInside(onMap(page, 'ng'));
	await page.mouse.move(nigeria.x, nigeria.y);
	await page.mouse.down();
	await page.mouse.move(nigeria.x + 60, nigeria.y + 10, { steps: 4 });
	await page.mouse.up();
	expect((await shown(page)).x).toBeLessThan(x);
	await expect(page).toHaveURL('/');
});
