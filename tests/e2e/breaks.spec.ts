import { expect, test } from './fixtures.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the rows of the breaks are narrowed by kind and by reason', async ({ page }) => {
		await page.goto('/breaks');
		const rows = page.locator('tbody tr[data-kind]:visible');
		const all = await rows.count();
		await page.locator('[data-list=reason]').selectOption('bombing');
		expect(await rows.count()).toBeLessThan(all);
		for (const row of await rows.all()) await expect(row).toHaveAttribute('data-reason', 'bombing');
		await page.locator('[data-list=kind]').selectOption('relations-suspended');
		await expect(rows).toHaveCount(0);
	});
});

test('a shock leads from the list of breaks to its page, and on to the map', async ({ page }) => {
	await page.goto('/breaks');
	await page.getByRole('link', { name: 'The Rangoon bombing, 1983' }).click();
	await expect(page.getByRole('img')).toHaveAttribute('aria-label', /Myanmar/);
	await page.getByRole('link', { name: 'These breaks on the map of the world' }).click();
	await expect(page).toHaveURL('/?reason=rangoon-1983');
});
