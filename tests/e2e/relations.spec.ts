import { expect, expectAccessible, test } from './fixtures.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a chronology shows what is chosen and nothing else, and all again', async ({ page }) => {
		await page.goto('/relations/south-korea#chronology');
		const items = page.locator('.chronology > section > ol > li:visible');
		const all = await items.count();
		const treaties = page.getByRole('checkbox', { name: /^Treaties and agreements/ });
		await treaties.check();
		const count = Number(await page.locator('label', { has: treaties }).locator('.count').textContent());
		await expect(items).toHaveCount(count);
		await expect(page.locator('#on-1968-01-21')).toBeHidden();
		// A decade without anything to show has no heading.
		await expect(page.getByRole('heading', { name: '1980s' })).toBeHidden();
		await page.getByRole('button', { name: 'Show all' }).click();
		await expect(items).toHaveCount(all);
		await expect(page).toHaveURL(/\/relations\/south-korea#chronology$/);
	});
});

test('the great relations can be used by everybody', async ({ page }) => {
	for (const path of ['/relations', '/relations/russia']) {
		await page.goto(path);
		await expectAccessible(page);
	}
});
