import type { Page } from '@playwright/test';
import { expect, markerCentres, onMap, openMap, pointInside, test } from './fixtures.ts';
import { shown } from './map-view.ts';
import { CHROMIUM_ARGS, findChromium } from '../../src/cli/find-chromium.ts';

// Some presses open a tab.
test.use({ launchOptions: { executablePath: await findChromium(), args: CHROMIUM_ARGS } });

const panel = (page: Page) => page.getByRole('complementary');

/** A place on the open sea near the marker of a state, where nothing else is. */
async function besideMarker(page: Page, entity: string): Promise<{ x: number; y: number }> {
	const { x, y } = (await markerCentres(page)).find((marker) => marker.entity === entity)!;
	for (let angle = 0; angle < 6.28; angle += 0.2) {
		const at = { x: x + 16 * Math.cos(angle), y: y + 16 * Math.sin(angle) };
		const free = await page.evaluate(
			({ x, y }) => document.elementFromPoint(x, y)?.closest('a') === null,
			at
		);
		if (free) return at;
	}
	throw new Error(`There is no open sea near the marker of ${entity}.`);
}

for (const [keys, button] of [
	['Control', 'left'],
	['Shift', 'left'],
	['', 'middle']
] as const) {
	test(`${keys || 'the middle button'} near a small state opens it beside the map, like on its shape`, async ({
		page,
		context
	}) => {
		await openMap(page, '/?date=1976-08-18');
		const at = await besideMarker(page, 'mu');
		const opened = context.waitForEvent('page');
		if (keys) await page.keyboard.down(keys);
		await page.mouse.move(at.x, at.y);
		await page.mouse.click(at.x, at.y, { button });
		if (keys) await page.keyboard.up(keys);
		await expect(await opened).toHaveURL('/country/mauritius?date=1976-08-18');
		await expect(page).toHaveURL('/?date=1976-08-18');
	});
}

test('near a small state lies a link, so that the menu of the browser has one', async ({ page }) => {
	await openMap(page, '/');
	const at = await besideMarker(page, 'mu');
	await page.mouse.move(at.x, at.y);
	const href = () =>
		page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('a')?.getAttribute('href'), at);
	expect(await href()).toBe('/country/mauritius');
	await page.mouse.move(at.x + 200, at.y + 40);
	expect(await href()).toBeUndefined();
});

test('a double click on a country enlarges and does not also open it', async ({ page }) => {
	await openMap(page, '/');
	const { x, y } = await pointInside(onMap(page, 'br'));
	await page.mouse.dblclick(x, y);
	await expect.poll(async () => (await shown(page)).width).toBe(4800);
	await expect(panel(page)).toHaveCount(0);
	await expect(page).toHaveURL('/');
	// Not a moment later either: the next press is one again.
	await page.mouse.click(x, y);
	await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Brazil');
});

test('a slow double click takes back what the first press has opened, and leaves the country before', async ({
	page
}) => {
	await openMap(page, '/country/china');
	const { x, y } = await pointInside(onMap(page, 'br'));
	await page.mouse.click(x, y);
	await expect(page).toHaveURL('/country/brazil');
	// The second press of a double one, whatever time the machine took for the first.
	await page.evaluate(
		({ x, y }) => {
			const target = document.elementFromPoint(x, y)!;
			const click = new MouseEvent('click', {
				bubbles: true,
				cancelable: true,
				detail: 2,
				clientX: x,
				clientY: y
			});
			target.dispatchEvent(click);
		},
		{ x, y }
	);
	await expect(page).toHaveURL('/country/china');
	await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('China');
	await expect.poll(async () => (await shown(page)).width).toBe(4800);
});
