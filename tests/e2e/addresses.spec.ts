import { readdirSync, readFileSync } from 'node:fs';
import { expect, hydrated, onMap, test } from './fixtures.ts';

test('a link to a country opens its panel, with its own title and description', async ({ page }) => {
	await page.goto('/country/malaysia');
	await expect(page).toHaveTitle('Malaysia and North Korea: Relations broken off – Ties with Pyongyang');
	await expect(page.locator('meta[name="description"]')).toHaveAttribute(
		'content',
		/broken off by North Korea on 19 March 2021/
	);
	await expect(onMap(page, 'my')).toHaveAttribute('aria-current', 'page');
});

test('an address within a page leads to one place: no page has an id twice', () => {
	const files = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.html')
	);
	const twice = files.flatMap((file) => {
		const markup = readFileSync(`build/${file}`, 'utf8').replace(/<script\b.*?<\/script>/gs, '');
		const seen = new Set<string>();
		return [...markup.matchAll(/<[^<>]* id="([^"]*)"/g)]
			.filter(([, id]) => seen.size === seen.add(id!).size)
			.map(([, id]) => `${file}: ${id}`);
	});
	expect(files.length).toBeGreaterThan(200);
	expect(twice).toEqual([]);
});

const OLD = {
	my: 'malaysia',
	mys: 'malaysia',
	swaziland: 'eswatini',
	burma: 'myanmar',
	zaire: 'dr-congo',
	'ivory-coast': 'cote-divoire',
	usa: 'united-states'
};

test('old and short addresses lead to the page', async ({ page }) => {
	for (const [asked, slug] of Object.entries(OLD)) {
		await page.goto(`/country/${asked}`);
		await expect(page).toHaveURL(`/country/${slug}`);
	}
});

test.describe('where there is no page', () => {
	// The browser itself reports the status 404 of the document.
	test.use({ expected: { messages: [/Failed to load resource.*404/] } });

	test('an unknown country gives status 404, near names and the map', async ({ page }) => {
		const response = await page.goto('/country/malasia');
		expect(response!.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
		await expect(page.locator('#text')).toContainText('Nothing on this map has the name “malasia”.');
		await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
		await expect(onMap(page, 'my')).toHaveAttribute('data-status', 'severed');
		await page.locator('#text').getByRole('link', { name: 'Malaysia' }).first().click();
		await expect(page).toHaveURL('/country/malaysia');
	});

	test('capital letters lead to the page all the same', async ({ page }) => {
		await page.goto('/country/Malaysia');
		await expect(page).toHaveURL('/country/malaysia');
	});

	test('a language that does not exist leads to the page all the same', async ({ page }) => {
		await page.goto('/xx/country/malaysia');
		await expect(page).toHaveURL('/country/malaysia');
	});

	test('rubbish in the address breaks nothing: the header, the search and the map stay', async ({ page }) => {
		for (const path of [
			'/country/%E0%A4%A',
			'/%E0%A4%A',
			'/country/%ZZ',
			'/nowhere',
			'/country/%3Cscript%3E#%'
		]) {
			const response = await page.goto(path);
			expect(response!.status(), path).toBe(404);
			await hydrated(page);
			await expect(page.getByRole('heading', { level: 1 }), path).toHaveText('Page not found');
			await expect(onMap(page, 'my'), path).toBeVisible();
			await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
			await expect(page.getByRole('dialog').getByRole('combobox'), path).toBeFocused();
		}
	});

	test('a foreign name is quoted short, and cannot turn its sentence around', async ({ page }) => {
		await page.goto(`/country/%E2%80%AEgnp.exe${'9'.repeat(300)}`);
		await hydrated(page);
		await expect(page.locator('#text p').first()).toHaveText(
			`Nothing on this map has the name “\uFFFDgnp.exe${'9'.repeat(32)}…”.`
		);
		await expect(page.locator('#text bdi')).toHaveText(/^\uFFFDgnp/);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
			0
		);
	});
});

test('parameters that nobody knows change nothing', async ({ page }) => {
	await page.goto('/country/malaysia?x=1&date=rubbish#nowhere');
	await hydrated(page);
	await expect(page.getByRole('complementary').getByRole('heading', { level: 1 })).toHaveText('Malaysia');
});

test('the about page defines every status and names its licence', async ({ page }) => {
	await page.goto('/about');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('main')).toContainText('Relations suspended');
	await expect(page.getByRole('link', { name: 'CC BY 4.0' })).toBeVisible();
});

test('the way to the about page and back keeps the map', async ({ page }) => {
	await page.goto('/');
	await hydrated(page);
	await page.getByRole('navigation').getByRole('link', { name: 'About' }).click();
	await expect(page).toHaveURL('/about');
	await page.goBack();
	await expect(onMap(page, 'my')).toBeVisible();
	await page.goto('/about');
	await hydrated(page);
	await page.getByRole('banner').getByRole('link', { name: 'Ties with Pyongyang' }).click();
	await expect(onMap(page, 'my')).toBeVisible();
});

test('a country prints as a page, not as a sheet', async ({ page }) => {
	await page.goto('/country/malaysia');
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 760, height: 1000 });
	expect(await page.getByRole('complementary').evaluate((panel) => getComputedStyle(panel).position)).toBe(
		'static'
	);
});
