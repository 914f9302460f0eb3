import { expect, onMap, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the map, its colours and the lists are there', async ({ page }) => {
	await page.goto('/');
	await expect(onMap(page, 'my')).toHaveAttribute('data-status', 'severed');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('157 of 193');
	await page.locator('#text').getByRole('link', { name: 'Malaysia' }).click();
	await expect(page).toHaveURL('/country/malaysia');
	await expect(page.getByRole('complementary')).toContainText('broken off by North Korea on 19 March 2021');
});

test('without JavaScript a country is chosen on the map and the panel closes', async ({ page }) => {
	await page.goto('/country/france');
	await expect(onMap(page, 'fr')).toHaveAttribute('aria-current', 'page');
	await expect(page.getByRole('complementary')).toContainText('cooperation office');
	await page.getByRole('link', { name: 'Close' }).click();
	await expect(page).toHaveURL('/');
});
