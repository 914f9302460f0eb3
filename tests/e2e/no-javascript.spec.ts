import { readdirSync } from 'node:fs';
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

/** Their styles alone narrow the lists below them (breaks.spec, relations.spec). */
const WITHOUT_SCRIPT = '.choices form, .chronology form';

test('without JavaScript no text has a control that does not answer, a broken figure or a list numbered by mistake', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 800 });
	const texts = readdirSync('src/content/en', { recursive: true })
		.map(String)
		.filter((file) => file.endsWith('.md'))
		.map((file) => `/${file.replace(/\.md$/, '')}`);
	const found: string[] = [];
	for (const path of ['/about', '/about/sources', '/source-document', ...texts]) {
		await page.goto(path);
		const wrong = await page.evaluate((answers) => {
			const dead = [...document.querySelectorAll('button, select, input')].filter(
				(control) => !control.closest(answers) && control.checkVisibility()
			);
			const broken = [...document.querySelectorAll('td')].filter((cell) => {
				if (!/^[+−]?[\d.,]+$/.test(cell.textContent.trim())) return false;
				const range = document.createRange();
				range.selectNodeContents(cell);
				return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
			});
			const numbered = [...document.querySelectorAll('section section ol > li')].filter(
				(item) => getComputedStyle(item).listStyleType !== 'none'
			);
			return [...dead, ...broken, ...numbered].map(({ outerHTML }) => outerHTML.slice(0, 80));
		}, WITHOUT_SCRIPT);
		found.push(...wrong.map((one) => `${path}: ${one}`));
	}
	expect(found).toEqual([]);
});
