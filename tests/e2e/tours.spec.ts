import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, onMap, openMap, test } from './fixtures.ts';
import { touch } from './touch.ts';

const barOf = (page: Page): Locator => page.getByRole('region', { name: /^Tour/ });
const way = (page: Page, name: 'Next step' | 'Previous step' | 'Leave the tour'): Locator =>
	barOf(page).getByRole('link', { name });

/** Opens a step of the tour of the breaks. */
async function openStep(page: Page, number: number, view: string): Promise<void> {
	await openMap(page, `${view}tour=breaks&step=${number}`);
	await expect(barOf(page)).toContainText(`${number} of 6`);
}
const openFirst = (page: Page): Promise<void> => openStep(page, 1, '/country/norway?date=1976-10-18&');

test('the story leads to the map, and through its steps by links, keys and Back', async ({ page }) => {
	await page.goto('/tours');
	await page.getByRole('link', { name: 'Begin on the map: Bombs and breaks' }).click();
	await expect(barOf(page)).toContainText('Smuggling in the Nordic capitals');
	await way(page, 'Next step').click();
	await expect(page).toHaveURL('/country/myanmar?date=1983-11-04&tour=breaks&step=2');
	await expect(barOf(page)).toContainText('2 of 6');
	await expect(page.getByRole('heading', { name: 'Myanmar', level: 1 })).toBeVisible();
	await expect(way(page, 'Next step')).toBeFocused();
	await expect(barOf(page).getByRole('status')).toHaveText(
		/^Step 2 of 6: The bomb in Rangoon\. On 9 October/
	);
	await page.keyboard.press('.');
	await expect(barOf(page)).toContainText('3 of 6');
	await expect(way(page, 'Next step')).toBeFocused();
	await page.keyboard.press(',');
	await expect(barOf(page)).toContainText('2 of 6');
	await expect(way(page, 'Previous step')).toBeFocused();
	await page.goBack();
	await expect(barOf(page)).toContainText('3 of 6');
	await expect(page).toHaveURL('/?date=1983-12-31&reason=rangoon-1983&tour=breaks&step=3');
});

test('whoever leaves the tour keeps the view, and goes on from the map', async ({ page }) => {
	await openStep(page, 3, '/?date=1983-12-31&reason=rangoon-1983&');
	await way(page, 'Leave the tour').click();
	await expect(page).toHaveURL('/?date=1983-12-31&reason=rangoon-1983');
	await expect(barOf(page)).toHaveCount(0);
	await expect(page.locator('.world-map a:focus')).toHaveCount(1);
	await page.keyboard.press('.');
	await expect(page).toHaveURL('/?date=1983-12-31&reason=rangoon-1983');
});

test('choosing a day or a country leaves the tour', async ({ page }) => {
	await openFirst(page);
	await page.getByRole('button', { name: 'Next change' }).dispatchEvent('click');
	await expect(barOf(page)).toHaveCount(0);
	await expect(page).not.toHaveURL(/tour=/);
	await openStep(page, 4, '/?date=1988-03-31&reason=flight-858&');
	await onMap(page, 'ru').dispatchEvent('pointerover');
	await onMap(page, 'ru').dispatchEvent('click');
	await expect(page).toHaveURL('/country/russia?date=1988-03-31&reason=flight-858');
	await expect(barOf(page)).toHaveCount(0);
});

test('the ends of a tour lead nowhere, and keep the focus', async ({ page }) => {
	await openFirst(page);
	await expect(way(page, 'Previous step')).toHaveAttribute('aria-disabled', 'true');
	await page.keyboard.press(',');
	await expect(page).toHaveURL(/step=1$/);
	await openStep(page, 5, '/?date=2018-12-31&compare=2016-12-31&');
	await way(page, 'Next step').press('Enter');
	await expect(barOf(page)).toContainText('6 of 6');
	await expect(way(page, 'Next step')).toBeFocused();
	await expect(way(page, 'Next step')).toHaveAttribute('aria-disabled', 'true');
});

test('a finger that swipes over the bar turns the steps', async ({ page, hasTouch }) => {
	test.skip(!hasTouch, 'there are no fingers');
	await openFirst(page);
	const swipe = async (by: number): Promise<void> => {
		// The sheet below it gives way in a moment, and until then lies over it.
		await barOf(page).click({ trial: true });
		const { x, y, width, height } = (await barOf(page).boundingBox())!;
		await touch(page, (share) => [{ x: x + width / 2 + by * (share - 0.5), y: y + height / 2 }]);
	};
	await swipe(-160);
	await expect(barOf(page)).toContainText('2 of 6');
	await swipe(160);
	await expect(barOf(page)).toContainText('1 of 6');
});

test('what an address asks for in vain is said, with a way to what there is', async ({ page }) => {
	await openMap(page, '/?tour=moon');
	await expect(barOf(page)).toContainText('There is no tour “moon”.');
	await expect(barOf(page).getByRole('link', { name: 'All tours' })).toHaveAttribute('href', /^\/tours/);
	await openMap(page, '/?tour=contest&step=9');
	await expect(barOf(page)).toContainText('There is no step “9”: this tour has 6.');
	await barOf(page).getByRole('link', { name: 'Go to “The last two”' }).click();
	await expect(barOf(page)).toContainText('6 of 6');
});

test('the bar lies above the sheet and beside the map, and is accessible in both', async ({
	page,
	isMobile
}) => {
	await openStep(page, 2, '/country/myanmar?date=1983-11-04&');
	await expectAccessible(page);
	const bar = (await barOf(page).boundingBox())!;
	const map = (await page.locator('.world-map').boundingBox())!;
	expect(bar.y).toBeGreaterThanOrEqual(map.y + map.height);
	const sheet = (await page.getByRole('complementary').boundingBox())!;
	if (isMobile) expect(bar.y + bar.height).toBeLessThanOrEqual(sheet.y + 1);
	await openStep(page, 3, '/?date=1983-12-31&reason=rangoon-1983&');
	await expectAccessible(page);
});

test('nothing of it is fetched without a tour', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await openMap(page, '/');
	expect(asked.filter((path) => path.endsWith('tours.json'))).toEqual([]);
	await openFirst(page);
	expect(asked.filter((path) => path.endsWith('tours.json'))).toHaveLength(1);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a tour is a text with all its steps and sources', async ({ page }) => {
		await page.goto('/tours/breaks');
		await expect(page.getByRole('link', { name: /^On the map: / })).toHaveCount(6);
		await expect(page.getByRole('heading', { name: 'Notes and sources' })).toBeVisible();
	});
});

test('the pages of the tours are accessible', async ({ page }) => {
	for (const path of ['/tours', '/tours/contest']) {
		await page.goto(path);
		await expectAccessible(page);
	}
});
