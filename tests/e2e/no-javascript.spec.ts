import { IN_FORCE } from '../fixtures/register.ts';
import { expect, onMap, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the map, its colours and the lists are there', async ({ page }) => {
	await page.goto('/');
	await expect(onMap(page, 'my')).toHaveAttribute('data-status', 'severed');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(IN_FORCE);
	await page.locator('#text').getByRole('link', { name: 'Malaysia' }).click();
	await expect(page).toHaveURL('/country/malaysia');
	await expect(page.getByRole('complementary')).toContainText('broken off by North Korea on 19 March 2021');
});

test('without JavaScript a country is chosen on the map and the panel closes', async ({ page }) => {
	await page.goto('/country/france');
	await expect(onMap(page, 'fr')).toHaveAttribute('aria-current', 'page');
	await expect(page.getByRole('complementary')).toContainText('cooperation office');
	await page.getByRole('link', { name: 'Close', exact: true }).click();
	await expect(page).toHaveURL('/');
});

test('without JavaScript nothing stands there that does not answer, and the way to other days is told', async ({
	page
}) => {
	await page.goto('/?date=1976-08-18');
	await expect(page.locator('.plate').getByRole('button', { disabled: true })).toHaveCount(0);
	await expect(page.locator('.plate').getByRole('textbox')).toHaveCount(0);
	await expect(page.locator('.time')).toContainText(
		'Other days, and what an address asks for, need JavaScript.'
	);
	await page.locator('.time').getByRole('link', { name: 'Year by year' }).click();
	await page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: '1976' }).click();
	await expect(page).toHaveURL('/year/1976');
});
