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

for (const path of ['/about/counting', '/about/borders', '/about/doubt', '/about/method'])
	test(`${path} has no accessibility violation, and its lists open`, async ({ page }) => {
		await page.goto(path);
		await hydrated(page);
		const closed = page.locator('#text details:not([open]) > summary');
		while (await closed.count()) await closed.first().click();
		await expectAccessible(page);
	});
