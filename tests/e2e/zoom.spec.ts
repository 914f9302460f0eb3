import { PATTERN_SCALES } from '../../src/lib/map/patterns.ts';
import { expect, expectAccessible, onMap, openMap, pointAt, pointInside, test } from './fixtures.ts';
import { region, shown, svg, whole } from './map-view.ts';

test('a region fills the map, and the address keeps it', async ({ page, isMobile }) => {
	await openMap(page, '/');
	await region(page).selectOption('Africa');
	await expect(page).toHaveURL('/?region=africa');
	expect((await shown(page)).width).toBeLessThan(6000);
	await page.reload();
	await expect(region(page)).toHaveValue('africa');
	await expect.poll(async () => (await shown(page)).width).toBeLessThan(6000);
	await region(page).selectOption('World');
	await expect(page).toHaveURL('/');
	await expect.poll(async () => (await shown(page)).width).toBe(whole(isMobile));
});

test('a country is chosen in a region, and the region stays', async ({ page, hasTouch }) => {
	await openMap(page, '/?region=africa');
	await expect(svg(page)).toHaveAttribute('data-enlarged');
	await pointAt(page, await pointInside(onMap(page, 'td')), hasTouch);
	await expect(page).toHaveURL('/country/chad?region=africa');
	await expect(page.getByRole('complementary').getByRole('heading', { level: 1 })).toHaveText('Chad');
	await expect(page.locator('.chosen-outline use:not(.halo)')).toHaveAttribute('href', '#s-td');
});

test('an unknown region is told, and the world is shown', async ({ page, isMobile }) => {
	await openMap(page, '/?region=atlantis');
	await expect(page.getByText('There is no region “atlantis”.')).toBeVisible();
	expect((await shown(page)).width).toBe(whole(isMobile));
});

test('the buttons enlarge the map and show the whole again', async ({ page, isMobile }) => {
	await openMap(page, '/');
	await page.getByRole('button', { name: 'Enlarge' }).click();
	await page.getByRole('button', { name: 'Enlarge' }).click();
	expect((await shown(page)).width).toBe(whole(isMobile) / 4);
	await page.getByRole('button', { name: 'Make smaller' }).click();
	expect((await shown(page)).width).toBe(whole(isMobile) / 2);
	await page.getByRole('button', { name: 'Whole map' }).click();
	expect((await shown(page)).width).toBe(whole(isMobile));
	await expect(svg(page)).not.toHaveAttribute('data-enlarged');
});

test('lines, patterns and markers keep their size on an enlarged map, and the legend its patterns', async ({
	page,
	isMobile
}) => {
	await openMap(page, '/');
	const swatch = page.locator('.legend [data-status="office"]').first();
	const fillOf = () => swatch.evaluate((element) => getComputedStyle(element).fill);
	const before = await fillOf();
	await page.getByRole('button', { name: 'Enlarge' }).click();
	await page.getByRole('button', { name: 'Enlarge' }).click();
	const scale = await page
		.locator('#pattern-office-enlarged')
		.evaluate((pattern) => (pattern as SVGPatternElement).patternTransform.baseVal[0]!.matrix.a);
	expect(scale).toBe(PATTERN_SCALES[isMobile ? 'narrow' : 'wide'] / 4);
	expect(await onMap(page, 'fr').evaluate((link) => getComputedStyle(link).fill)).toContain(
		'office-enlarged'
	);
	expect(await fillOf()).toBe(before);
	const effects = await page
		.locator('.world-map .spots path, .world-map .shapes path')
		.evaluateAll((paths) => [...new Set(paths.map((path) => getComputedStyle(path).vectorEffect))]);
	expect(effects).toEqual(['non-scaling-stroke']);
});

test('markers give way to the shapes that have grown', async ({ page, isMobile }) => {
	await openMap(page, '/');
	const spot = page.locator('.spots a[data-entity="cy"]');
	await onMap(page, 'cy').focus();
	await page.keyboard.press('+');
	await expect(spot).toHaveCount(1);
	for (let i = 0; i < 3; i++) await page.keyboard.press('+');
	expect((await shown(page)).width).toBeCloseTo(whole(isMobile) / 16, 0);
	await expect(spot).toHaveCount(0);
});

test('an enlarged map has no accessibility violation', async ({ page }) => {
	await openMap(page, '/?region=europe');
	await expect(svg(page)).toHaveAttribute('data-enlarged');
	await expectAccessible(page);
});
