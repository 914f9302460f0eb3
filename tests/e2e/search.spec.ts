import type { Page } from '@playwright/test';
import { expect, expectAccessible, hydrated, test } from './fixtures.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Find a state, an event or a page' });
const options = (page: Page) => page.getByRole('dialog').getByRole('option');
const button = (page: Page) => page.getByRole('button', { name: 'Search', exact: true });

/** Opens a page and, with the key, the search. */
async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(button(page)).toBeVisible();
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
}

for (const [typed, slug] of [
	['Burma', 'myanmar'],
	['Zaire', 'dr-congo'],
	['Swaziland', 'eswatini'],
	['남예멘', 'yemen'],
	['馬來西亞', 'malaysia'],
	['MYS', 'malaysia'],
	['Kuala Lumpur', 'malaysia'],
	['Malasia', 'malaysia'],
	['Greenland', 'denmark']
] as const) {
	test(`“${typed}” and Enter lead to the page of ${slug}`, async ({ page }) => {
		await open(page, '/');
		await page.keyboard.insertText(typed);
		await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(`/country/${slug}`);
		await expect(field(page)).toHaveCount(0);
		await expect(page.getByRole('complementary').getByRole('heading', { level: 1 })).toBeFocused();
	});
}

test('a result says by what it was found, and which status it has', async ({ page }) => {
	await open(page, '/');
	for (const [typed, text] of [
		['Burma', 'Myanmar formerly Burma · Relations, no embassy there'],
		['bangkok', /^\s*Thailand capital: Bangkok · /],
		['South Yemen', /^\s*People's Democratic Republic of Yemen → Yemen South Yemen · /],
		['malays', 'Malaysia Relations broken off']
	] as const) {
		await field(page).fill(typed);
		await expect(options(page).first()).toHaveText(text);
	}
	await field(page).fill('버마');
	await expect(options(page).first().locator('[lang="ko"]')).toHaveText('버마');
});

test('the arrow keys, Home and End go through the results', async ({ page }) => {
	await open(page, '/');
	await page.keyboard.insertText('guinea');
	await expect(options(page).nth(1)).toBeVisible();
	const last = (await options(page).count()) - 1;
	await expect(page.getByRole('dialog').getByRole('status')).toHaveText(`${last + 1} results`);
	const active = (i: number) => expect(options(page).nth(i)).toHaveAttribute('aria-selected', 'true');
	for (const [key, i] of [
		['ArrowDown', 1],
		['End', last],
		['ArrowDown', 0],
		['ArrowUp', last],
		['Home', 0],
		['ArrowDown', 1]
	] as const) {
		await page.keyboard.press(key);
		await active(i);
		await expect(field(page)).toHaveAttribute(
			'aria-activedescendant',
			(await options(page).nth(i).getAttribute('id'))!
		);
	}
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/country/guinea-bissau');
});

test('nothing typed shows a hint, nonsense says that nothing was found', async ({ page }) => {
	await open(page, '/');
	const status = page.getByRole('dialog').getByRole('status');
	await expect(status).toContainText('In English, 한국어 or 中文');
	await page.keyboard.insertText('qqqq');
	await expect(status).toHaveText('Nothing found for “qqqq”.');
	await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/');
});

test('a tap or click on the button and on a result leads to the page', async ({ page, hasTouch }) => {
	await page.goto('/');
	await hydrated(page);
	await (hasTouch ? button(page).tap() : button(page).click());
	await field(page).fill('lao');
	const result = options(page).filter({ hasText: /^\s*Laos/ });
	await (hasTouch ? result.tap() : result.click());
	await expect(page).toHaveURL('/country/laos');
});

test('Escape closes the search only, and gives the focus back', async ({ page }) => {
	await page.goto('/country/malaysia');
	await hydrated(page);
	await button(page).focus();
	await page.keyboard.press('Enter');
	await expect(field(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(field(page)).toHaveCount(0);
	await expect(button(page)).toBeFocused();
	await expect(page).toHaveURL('/country/malaysia');
});

test('the search keeps the view of the address and shows the status of its day', async ({ page }) => {
	await page.goto('/?date=1976-08-18&layer=two-koreas');
	await expect(page.getByRole('slider', { name: 'Day shown on the map' })).toBeEnabled();
	await page.keyboard.press('/');
	await field(page).fill('malaysia');
	await expect(options(page).first()).toContainText('Relations, no embassy there');
	await expect(options(page).first().locator('[data-status]')).toHaveAttribute('data-status', 'relations');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/country/malaysia?date=1976-08-18&layer=two-koreas');
	await page.keyboard.press('/');
	for (const [typed, status] of [
		['North Yemen', 'relations'],
		['South Yemen', 'embassy']
	] as const) {
		await field(page).fill(typed);
		await expect(options(page).first().locator('[data-status]')).toHaveAttribute('data-status', status);
	}
});

test('a / typed into a field, or with another key, stays what it is', async ({ page }) => {
	await page.goto('/');
	const date = page.getByRole('textbox', { name: 'Go to a date' });
	await expect(date).toBeEnabled();
	await date.press('/');
	await expect(date).toHaveValue('/');
	await date.blur();
	await page.keyboard.press('Control+/');
	await expect(field(page)).toHaveCount(0);
	await page.getByRole('slider', { name: 'Day shown on the map' }).focus();
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
});

test('a page without a map leads to a country as well, and draws the patterns', async ({ page }) => {
	await open(page, '/about');
	await page.keyboard.insertText('france');
	await expect(options(page).first().locator('[data-status="office"]')).toBeVisible();
	await expect(page.locator('#pattern-office-wide')).toHaveCount(1);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/country/france');
	await expect(page.locator('.world-map')).toBeVisible();
});

test('the field is large enough that no phone zooms in, and lies at the top', async ({ page }) => {
	await open(page, '/');
	await page.keyboard.insertText('republic');
	await expect(options(page)).toHaveCount(20);
	const size = await field(page).evaluate((input) => parseFloat(getComputedStyle(input).fontSize));
	expect(size).toBeGreaterThanOrEqual(16);
	const { y, height } = (await page.getByRole('dialog').boundingBox())!;
	expect(y).toBeLessThanOrEqual(40);
	expect(y + height).toBeLessThanOrEqual(page.viewportSize()!.height);
});

for (const path of ['/country/malaysia', '/about']) {
	test(`the open search on ${path} has no accessibility violation`, async ({ page }) => {
		await open(page, path);
		await page.keyboard.insertText('guinea');
		await expect(options(page).nth(1)).toBeVisible();
		await expectAccessible(page);
	});
}

test.describe('when the names cannot be fetched', () => {
	test.use({ expected: { messages: [/Failed to load resource/] } });

	test('the search says so and tries again', async ({ page }) => {
		await page.route('**/search.json', (route) => route.abort(), { times: 1 });
		await open(page, '/');
		await page.keyboard.insertText('mali');
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByRole('alert')).toContainText('The names could not be loaded.');
		await dialog.getByRole('button', { name: 'Try again' }).click();
		await expect(options(page).first()).toHaveText(/^\s*Mali /);
		await expect(dialog.getByRole('alert')).toHaveCount(0);
	});

	test('names that never come are given up after a while, and said', async ({ page }) => {
		await page.clock.install();
		await page.route('**/search.json', () => undefined);
		await open(page, '/');
		await page.keyboard.insertText('mali');
		await page.clock.runFor(25_000);
		await expect(page.getByRole('dialog').getByRole('alert')).toContainText('The names could not be loaded.');
		await page.unrouteAll();
		await page.getByRole('dialog').getByRole('button', { name: 'Try again' }).click();
		await expect(options(page).first()).toHaveText(/^\s*Mali /);
	});

	test('the button says so when the search itself cannot, and tries again', async ({ page }) => {
		await page.goto('/');
		await hydrated(page);
		await page.route('**/*open-search*.css', (route) => route.abort());
		await button(page).click();
		await expect(page.getByRole('button', { name: 'Not loaded: try again' })).toBeVisible();
		await page.unroute('**/*open-search*.css');
		await page.getByRole('button', { name: 'Not loaded: try again' }).click();
		await expect(field(page)).toBeFocused();
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('there is no button that does nothing', async ({ page }) => {
		for (const path of ['/', '/about']) {
			await page.goto(path);
			await expect(button(page)).toBeHidden();
		}
	});
});
