import { expect, expectAccessible, hydrated, test } from './fixtures.ts';

test('the switch recounts, keeps its choices in the address, and gives them back', async ({ page }) => {
	await page.goto('/about/counting');
	await hydrated(page);
	const number = page.locator('#switch').getByRole('status').getByRole('strong');
	const usual = Number(await number.textContent());
	await page.getByRole('checkbox', { name: /^Palestine/ }).check();
	await expect(number).toHaveText(`${usual + 1}`);
	await page.getByRole('checkbox', { name: /^Mali/ }).check();
	await expect(number).toHaveText(`${usual}`);
	await page.reload();
	await expect(number).toHaveText(`${usual}`);
	await expect(page.getByRole('checkbox', { name: /^Palestine/ })).toBeChecked();
	await page.getByRole('button', { name: 'Back to the usual answer' }).click();
	await expect(page).toHaveURL(/\/about\/counting\/?$/);
});

test('every number in use leads to the switch that gives it', async ({ page }) => {
	await page.goto('/about/counting');
	await page.locator('#rival-article-2011').getByRole('link', { name: 'Set the switch to 167' }).click();
	await hydrated(page);
	await expect(page.locator('#switch').getByRole('status')).toContainText(/167.*31 December 2011/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the answer and what each choice adds are there, and nothing that cannot be pressed', async ({
		page
	}) => {
		await page.goto('/about/counting');
		await expect(page.getByRole('row', { name: /^Palestine.*\+1/ })).toBeVisible();
		await expect(page.getByRole('checkbox')).toHaveCount(0);
	});
});

for (const path of [
	'/about/counting',
	'/about/borders',
	'/about/doubt',
	'/about/method',
	'/about/sources/academic'
])
	test(`${path} has no accessibility violation, and its lists open`, async ({ page }) => {
		await page.goto(path);
		await hydrated(page);
		const closed = page.locator('#text details:not([open]) > summary');
		while (await closed.count()) await closed.first().click();
		await expectAccessible(page);
	});

test('a list of sources is narrowed while one types, and says how many are shown', async ({ page }) => {
	await page.goto('/about/sources');
	await page.getByRole('link', { name: 'academic', exact: true }).click();
	await hydrated(page);
	const shown = page.locator('.sources > li:visible');
	const all = await shown.count();
	await expect(page.getByRole('status')).toHaveText(`${all} sources`);
	await page.getByRole('searchbox').fill('38north turk');
	await expect(shown).toHaveCount(0);
	await page.getByRole('searchbox').fill('38north.org liaison');
	await expect(page.locator('#\\33 8north-turk-2018')).toBeVisible();
	await expect(shown).toHaveCount(1);
	await expect(page.getByRole('status')).toHaveText(`1 of ${all} sources`);
	await page.getByRole('searchbox').fill('');
	await expect(shown).toHaveCount(all);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a list of sources is whole, has no field, and marks the one that is asked for', async ({ page }) => {
		await page.goto('/about/sources/academic#38north-turk-2018');
		const item = page.locator('#\\33 8north-turk-2018');
		await expect(item).toBeInViewport();
		await expect(item).toHaveCSS('outline-style', 'solid');
		await expect(item.getByRole('link', { name: /^United States/ })).toBeVisible();
		await expect(page.getByRole('searchbox')).toHaveCount(0);
	});
});
