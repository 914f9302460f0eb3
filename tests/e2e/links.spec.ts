import { expect, expectReached, onMap, openMap, test } from './fixtures.ts';

// Links get the view of the page when they are reached, by whatever hand or tool.

const VIEW = 'date=1976-08-18&region=asia';

const inText = (page: import('@playwright/test').Page) =>
	page.locator('#text').getByRole('link', { name: 'Mongolia', exact: true });

test('a link that is reached by pointer, by key or by neither has the view', async ({ page }) => {
	await openMap(page, `/?${VIEW}`);
	await expectReached(inText(page), `/country/mongolia?${VIEW}`);
	const japan = page.locator('#text').getByRole('link', { name: 'Japan', exact: true });
	await japan.focus();
	await expect(japan).toHaveAttribute('href', `/country/japan?${VIEW}`);
	// A program that reads the page aloud presses without coming near.
	await onMap(page, 'in').evaluate((link) => link.dispatchEvent(new MouseEvent('click', { bubbles: true })));
	await expect(page).toHaveURL(`/country/india?${VIEW}`);
});

test('a link that is reached again has the view of that moment, and one to a year has no day', async ({
	page
}) => {
	await openMap(page, `/?${VIEW}`);
	await expectReached(inText(page), `/country/mongolia?${VIEW}`);
	await page.getByRole('button', { name: 'Next change' }).click();
	await expect(page).not.toHaveURL(`/?${VIEW}`);
	const { search } = new URL(page.url());
	await expectReached(inText(page), `/country/mongolia${search}`);
	await expectReached(page.locator('.years a').first(), '/year/2026?region=asia');
});

test('links that are copied have the view after ten steps', async ({ page }) => {
	await openMap(page, '/?region=asia');
	await page.getByRole('slider').focus();
	for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(/date=/);
	// The lists are made anew for each day, and come after the address.
	const day = (await page.locator('.time .date').textContent())!.trim();
	await expect(page.locator('#index-heading')).toContainText(day);
	const { search } = new URL(page.url());
	const copied = await inText(page).evaluate((link) => {
		getSelection()!.selectAllChildren(link);
		document.dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));
		return link.getAttribute('href');
	});
	expect(copied).toBe(`/country/mongolia${search}`);
});

test('a stretch of the history keeps the day of its own', async ({ page }) => {
	await openMap(page, `/country/malaysia?${VIEW}`);
	const stretch = page.locator('aside figure a[href]').nth(1);
	const own = (await stretch.getAttribute('href'))!;
	await stretch.dispatchEvent('pointerover');
	await expect(stretch).toHaveAttribute('href', own);
	expect(own).not.toContain('1976-08-18');
});

test('the address stays the owner: what it says after a step is what a reload and Back show', async ({
	page
}) => {
	await openMap(page, '/?date=1973-06-29');
	await page.getByRole('button', { name: 'Next change' }).click();
	await expect(page).toHaveURL('/?date=1973-06-30');
	await expect(onMap(page, 'my')).toHaveAttribute('data-status', 'relations');
	await onMap(page, 'my').dispatchEvent('click');
	await expect(page).toHaveURL('/country/malaysia?date=1973-06-30');
	await page.getByRole('button', { name: 'Previous change' }).click();
	await expect(page).not.toHaveURL(/1973-06-30/);
	await page.goBack();
	await expect(page).toHaveURL('/?date=1973-06-30');
	await expect(page.locator('.time .date')).toHaveText('30 June 1973');
	await expect(onMap(page, 'my')).toHaveAttribute('data-status', 'relations');
	await page.goForward();
	await expect(page.locator('.time .date')).not.toHaveText('30 June 1973');
	const date = await page.locator('.time .date').textContent();
	await page.reload();
	await expect(page.locator('.time .date')).toHaveText(date!);
});

test('a row pressed while a country is on its way is chosen beside it', async ({ page }) => {
	await openMap(page, '/');
	let release = (): void => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/country/mongolia/__data.json*', async (route) => {
		await held;
		await route.continue();
	});
	await inText(page).click();
	await page.locator('.legend li button').first().click();
	await expect(page.locator('.legend li button').first()).toHaveAttribute('aria-pressed', 'true');
	release();
	await expect(page.getByRole('heading', { level: 1, name: 'Mongolia' })).toBeVisible();
	await expect(page).toHaveURL(/\/country\/mongolia\?status=embassy/);
	await expect(page.locator('.legend li button').first()).toHaveAttribute('aria-pressed', 'true');
});
