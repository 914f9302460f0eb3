import type { Page } from '@playwright/test';
import { expect, hydrated, markerCentres, onMap, openMap, pointAt, pointInside, test } from './fixtures.ts';

const panel = (page: Page) => page.getByRole('complementary');
const nameIn = (page: Page) => panel(page).getByRole('heading', { level: 1 });

const SHAPES = {
	large: ['ru', 'Russia', ''],
	concave: ['mx', 'Mexico', ''],
	// On a phone its islands are smaller than a fingertip before the region is enlarged.
	'many-islands': ['id', 'Indonesia', '?region=asia'],
	long: ['cl', 'Chile', ''],
	enclosed: ['ls', 'Lesotho', '']
} as const;

for (const [shape, [entity, name, view]] of Object.entries(SHAPES)) {
	test(`a state with a ${shape} shape is chosen by pointing at it`, async ({ page, hasTouch }) => {
		await openMap(page, `/${view}`);
		if (view) await expect(page.locator('.world-map > svg')).toHaveAttribute('data-enlarged');
		await pointAt(page, await pointInside(onMap(page, entity)), hasTouch);
		await expect(nameIn(page)).toHaveText(name);
		await expect(onMap(page, entity)).toHaveAttribute('aria-current', 'page');
	});
}

test('a small state is chosen by its marker', async ({ page, hasTouch }) => {
	await page.goto('/');
	await hydrated(page);
	await pointAt(
		page,
		(await markerCentres(page)).find(({ entity }) => entity === 'mt')!,
		hasTouch
	);
	await expect(nameIn(page)).toHaveText('Malta');
	await expect(page).toHaveURL('/country/malta');
});

test('choosing a country neither reloads the page nor redraws the map', async ({ page, hasTouch }) => {
	await openMap(page, '/');
	await page.evaluate(() => {
		Object.assign(window, { firstShape: document.querySelector('.world-map .shapes a'), mutations: 0 });
		const counter = window as unknown as { mutations: number };
		new MutationObserver((records) => (counter.mutations += records.length)).observe(
			document.querySelector('.world-map .shapes')!,
			{ childList: true, subtree: true }
		);
	});
	for (const [entity, name] of [
		['br', 'Brazil'],
		['cn', 'China'],
		['za', 'South Africa']
	] as const) {
		if (hasTouch && entity !== 'br') {
			await page.goBack();
			await expect(panel(page)).toHaveCount(0);
		}
		await pointAt(page, await pointInside(onMap(page, entity)), hasTouch);
		// The outline comes before the page does: only the heading says that there is a page to go back from.
		await expect(nameIn(page)).toHaveText(name);
		await expect(onMap(page, entity)).toHaveAttribute('aria-current', 'page');
	}
	const seen = await page.evaluate(() => {
		const { firstShape, mutations } = window as unknown as { firstShape: Element; mutations: number };
		return { same: firstShape === document.querySelector('.world-map .shapes a'), mutations };
	});
	expect(seen).toEqual({ same: true, mutations: 0 });
});

test('Back and Forward go through the chosen countries', async ({ page, hasTouch }) => {
	await openMap(page, '/country/france');
	// On a phone the map shows what lies around France.
	await pointAt(page, await pointInside(onMap(page, 'es')), hasTouch);
	await expect(nameIn(page)).toHaveText('Spain');
	await expect(page).toHaveTitle(/^Spain and North Korea/);
	await page.goBack();
	await expect(nameIn(page)).toHaveText('France');
	await expect(onMap(page, 'fr')).toHaveAttribute('aria-current', 'page');
	await expect(onMap(page, 'es')).not.toHaveAttribute('aria-current');
	await page.goForward();
	await expect(nameIn(page)).toHaveText('Spain');
});

test('a territory leads to the state that represents it', async ({ page, hasTouch }) => {
	await page.goto('/');
	await hydrated(page);
	const greenland = page.locator('.world-map a[aria-label^="Greenland"]');
	await expect(greenland).toHaveAttribute(
		'data-status',
		(await onMap(page, 'dk').getAttribute('data-status'))!
	);
	await pointAt(page, await pointInside(greenland), hasTouch);
	await expect(nameIn(page)).toHaveText('Denmark');
});

test('the panel closes by its button and by Escape', async ({ page }) => {
	await page.goto('/country/malaysia');
	await hydrated(page);
	await panel(page).getByRole('link', { name: 'Close', exact: true }).click();
	await expect(page).toHaveURL('/');
	await expect(panel(page)).toHaveCount(0);
	await page.goBack();
	await expect(nameIn(page)).toHaveText('Malaysia');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL('/');
	await expect(page.locator('.world-map [aria-current]')).toHaveCount(0);
});

test('the keyboard reaches a country and its panel', async ({ page }) => {
	await page.goto('/');
	await hydrated(page);
	await onMap(page, 'mn').focus();
	await page.keyboard.press('Enter');
	await expect(nameIn(page)).toHaveText('Mongolia');
	await expect(nameIn(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL('/');
	await expect(onMap(page, 'mn')).toBeFocused();
});

test('a country chosen far down the lists begins at the top of its panel', async ({ page }) => {
	await page.goto('/');
	await hydrated(page);
	await page.locator('#text').getByRole('link', { name: 'Zimbabwe' }).click();
	await expect(nameIn(page)).toHaveText('Zimbabwe');
	await expect(nameIn(page)).toBeInViewport();
	await expect(page.locator('.world-map')).toBeInViewport();
});
