import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { expect, expectAccessible, openMap, test } from './fixtures.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Use this page' });

async function open(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Use this' }).click();
	await expect(dialog(page)).toBeVisible();
}
const press = (page: Page, name: string): Promise<void> =>
	dialog(page).getByRole('button', { name, exact: true }).click();

async function saved(page: Page, name: string): Promise<{ bytes: Buffer; name: string }> {
	const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
	return { bytes: readFileSync(await (download as Download).path()), name: download.suggestedFilename() };
}

/** Width and height of a PNG, from its head. */
const sizeOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('a view of the map is linked, drawn and cited with its day', async ({ page }) => {
	await openMap(page, '/?date=1983-12-31');
	await open(page);
	await expect(dialog(page)).toContainText('Shows 31 December 1983. Facts checked up to 30 June 2026.');
	await expect(dialog(page)).toContainText('/?date=1983-12-31');
	await expectAccessible(page);

	await press(page, 'Picture');
	await expect(dialog(page).getByRole('img')).toHaveAttribute(
		'alt',
		/^World map\. On 31 December 1983, .* Relations broken off 7;/
	);
	const wide = await saved(page, 'Save as PNG');
	expect(wide.name).toBe('ties-with-pyongyang-1983-12-31-wide.png');
	expect(sizeOf(wide.bytes)).toEqual([1600, 900]);
	await press(page, 'Square');
	expect(sizeOf((await saved(page, 'Save as PNG')).bytes)).toEqual([1080, 1080]);
	const light = (await saved(page, 'Save as SVG')).bytes.toString();
	await press(page, 'Dark');
	const dark = (await saved(page, 'Save as SVG')).bytes.toString();
	// The page itself keeps its colours.
	await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
	for (const svg of [light, dark]) {
		expect(svg.match(/<path/g)!.length).toBeGreaterThan(200);
		expect(svg).not.toMatch(/class=|var\(|<style|undefined/);
	}
	expect(light).toContain('fill="rgb(251, 250, 246)"');
	expect(dark).toContain('fill="rgb(18, 23, 26)"');
	await expectAccessible(page);

	await press(page, 'Cite');
	await expect(dialog(page)).toContainText('31 December 1983');
	await dialog(page).getByLabel('Style').selectOption('bibtex');
	await expect(dialog(page).locator('pre')).toHaveText(/^@misc\{/);
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
});

test('the data of a country, and the table as it is narrowed, are one press away', async ({ page }) => {
	await openMap(page, '/country/malaysia');
	await open(page);
	await press(page, 'Data');
	const href = await dialog(page)
		.getByRole('link', { name: /Malaysia/ })
		.getAttribute('href');
	expect((await page.request.get(href!)).ok()).toBe(true);

	await page.goto('/table?status=severed');
	await expect(page.locator('tbody tr:visible')).toHaveCount(10);
	await open(page);
	await press(page, 'Data');
	const { bytes } = await saved(page, 'The rows of this table, as they are narrowed and sorted (CSV)');
	expect(bytes.toString().trim().split('\r\n')).toHaveLength(11);
});

test('a text is linked and cited, without a picture of a map that it has not', async ({ page }) => {
	await page.goto('/breaks');
	await open(page);
	await expect(dialog(page).getByRole('button', { name: 'Picture' })).toHaveCount(0);
	await press(page, 'Cite');
	await expect(dialog(page).locator('pre')).toContainText('/breaks');
});
