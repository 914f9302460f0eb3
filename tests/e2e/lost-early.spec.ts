import type { Page } from '@playwright/test';
import { expect, holdScripts, hydrated, test } from './fixtures.ts';

/** Opens the filters where they fold away. */
async function unfold(page: Page): Promise<void> {
	const fold = page.locator('.filters > summary');
	if (await fold.isVisible()) await fold.click();
}

test('what is typed, ticked, chosen and pressed on the table before it is alive counts', async ({ page }) => {
	const go = await holdScripts(page);
	await page.goto('/table', { waitUntil: 'commit' });
	await expect(page.getByRole('row')).not.toHaveCount(0);
	await unfold(page);
	await page.getByRole('searchbox').fill('an');
	await page.getByRole('checkbox', { name: /broken off/ }).check();
	await page.getByRole('checkbox', { name: /Never had/ }).check();
	await page.getByRole('combobox', { name: /Region/ }).selectOption('asia');
	await page.getByRole('textbox', { name: /date/ }).fill('1980');
	await page.getByRole('button', { name: 'Since' }).click();
	go();
	await hydrated(page);
	await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('an');
	await expect(page).toHaveURL(/sort=since/);
	const query = new URL(page.url()).searchParams;
	expect(Object.fromEntries(query)).toEqual({
		q: 'an',
		status: 'severed,never',
		region: 'asia',
		sort: 'since'
	});
	await expect(page.getByRole('searchbox')).toHaveValue('an');
	await expect(page.getByRole('textbox', { name: /date/ })).toHaveValue('1980');
	await expect(page.getByRole('checkbox', { name: /broken off/ })).toBeChecked();
});

test('the filters of an address that is loaded again are not turned round', async ({ page }) => {
	await page.goto('/table');
	await hydrated(page);
	await unfold(page);
	await page.getByRole('checkbox', { name: /broken off/ }).check();
	await expect(page).toHaveURL(/status=severed/);
	await page.reload();
	await hydrated(page);
	await unfold(page);
	await expect(page.getByRole('checkbox', { name: /broken off/ })).toBeChecked();
	await expect(page).toHaveURL(/status=severed/);
});

test('a row of the legend and the colours, pressed before the page is alive, are pressed', async ({
	page
}) => {
	const go = await holdScripts(page);
	await page.goto('/', { waitUntil: 'commit' });
	await page
		.locator('.legend')
		.getByRole('button', { name: /broken off/ })
		.click();
	await page.getByRole('button', { name: /^Colours/ }).click();
	go();
	await expect(page).toHaveURL('/?status=severed');
	await expect(page.getByRole('button', { name: /^Colours/ })).toHaveAccessibleName('Colours: light');
});

for (const path of ['/', '/table', '/about'])
	test(`“/Malaysia” and Enter typed on ${path} before its search is there lead to Malaysia`, async ({
		page
	}) => {
		const go = await holdScripts(page);
		await page.goto(path, { waitUntil: 'commit' });
		await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeVisible();
		await page.keyboard.type('/Malaxy');
		await page.keyboard.press('Backspace');
		await page.keyboard.press('Backspace');
		await page.keyboard.type('ysia');
		await page.keyboard.press('Enter');
		go();
		await expect(page).toHaveURL(/\/country\/malaysia/);
	});

test('keys typed while the search is on its way stay off the map', async ({ page }) => {
	await page.goto('/');
	await page.waitForFunction(() => !document.querySelector('[data-later]'));
	await expect(page.getByRole('slider')).toBeEnabled();
	const go = await holdScripts(page);
	const map = page.locator('.world-map a[data-entity="br"]:not([data-part])');
	await map.focus();
	await page.keyboard.type('/Mongolia');
	await expect(map).toBeFocused();
	go();
	const field = page.getByRole('combobox', { name: 'Find a state, an event or a page' });
	await expect(field).toHaveValue('Mongolia');
	await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Mongolia');
});

test('Enter waits for results that are on their way, and Escape calls the search off', async ({ page }) => {
	await page.goto('/');
	await page.waitForFunction(() => !document.querySelector('[data-later]'));
	let go = (): void => {};
	const held = new Promise<void>((resolve) => (go = resolve));
	await page.route('**/search.json', async (route) => {
		await held;
		await route.continue();
	});
	await page.getByRole('button', { name: 'Search', exact: true }).click();
	await page.getByRole('combobox', { name: 'Find a state, an event or a page' }).fill('malaysia');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/');
	go();
	await expect(page).toHaveURL('/country/malaysia');

	const goOn = await holdScripts(page);
	await page.goto('/about', { waitUntil: 'commit' });
	await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeVisible();
	await page.keyboard.type('/mal');
	await page.keyboard.press('Escape');
	goOn();
	await page.waitForFunction(() => !document.querySelector('[data-later]'));
	await expect(page.getByRole('dialog')).toHaveCount(0);
});
