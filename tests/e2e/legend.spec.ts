import type { Page } from '@playwright/test';
import { expect, onMap, test } from './fixtures.ts';

const row = (page: Page, name: RegExp) => page.locator('.legend').getByRole('button', { name });
const faded = (page: Page) => page.locator('.world-map a[data-faded]:not([data-part])');

/** Opens a page and waits until its history is loaded. */
async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.getByRole('slider')).toBeEnabled();
}

test('a row of the legend narrows map and lists to its countries, and the address keeps it', async ({
	page
}) => {
	await open(page, '/');
	await row(page, /^Relations broken off/).click();
	await expect(page).toHaveURL('/?status=severed');
	await expect(row(page, /^Relations broken off/)).toHaveAttribute('aria-pressed', 'true');
	await expect(onMap(page, 'my')).not.toHaveAttribute('data-faded');
	await expect(onMap(page, 'cn')).toHaveAttribute('data-faded');
	await expect(page.locator('#text h3')).toHaveCount(1);
	await row(page, /^No relations, but an office/).click();
	await expect(page).toHaveURL('/?status=severed,office');
	await expect(onMap(page, 'fr')).not.toHaveAttribute('data-faded');
	await page.locator('.legend').getByRole('button', { name: 'Show all' }).click();
	await expect(page).toHaveURL('/');
	await page.mouse.move(0, 0);
	await expect(faded(page)).toHaveCount(0);
});

test('a narrowed map follows the day', async ({ page }) => {
	await open(page, '/?date=2021-03-18&status=severed');
	await expect(onMap(page, 'my')).toHaveAttribute('data-faded');
	await page.getByRole('button', { name: 'Next change' }).click();
	await expect(page).toHaveURL('/?date=2021-03-19&status=severed');
	await expect(onMap(page, 'my')).not.toHaveAttribute('data-faded');
});

test('pointing at a row with a mouse fades the others for as long as it is pointed at', async ({ page }) => {
	await open(page, '/');
	const { x, y } = (await row(page, /^Never had relations/).boundingBox())!;
	await page.mouse.move(x + 20, y + 10);
	await expect(onMap(page, 'cn')).toHaveAttribute('data-faded');
	await expect(onMap(page, 'us')).not.toHaveAttribute('data-faded');
	await page.mouse.move(0, 0);
	await expect(faded(page)).toHaveCount(0);
	await expect(page).toHaveURL('/');
});

test('the keyboard points at a row and chooses it', async ({ page }) => {
	await open(page, '/');
	// A key makes the focus visible, as it is for those who use one.
	await page.keyboard.press('Tab');
	await row(page, /^Relations, embassy/).focus();
	await expect(onMap(page, 'my')).toHaveAttribute('data-faded');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/?status=embassy');
});

test('a row that the legend does not have is said, and the rest shown', async ({ page }) => {
	await open(page, '/?status=severed,gone');
	await expect(page.locator('.problems .problem')).toHaveText('The legend has no row “gone”.');
	await expect(onMap(page, 'cn')).toHaveAttribute('data-faded');
	await expect(onMap(page, 'my')).not.toHaveAttribute('data-faded');
});

test('a reason keeps the countries concerned and lists the cases, up to the chosen day', async ({ page }) => {
	await open(page, '/');
	const reasons = page.getByRole('region', { name: 'Why relations were broken off or suspended' });
	await reasons.getByRole('button', { name: /^Bombing/ }).click();
	await expect(page).toHaveURL('/?reason=bombing');
	await expect(reasons).toContainText('Relations broken off: Myanmar');
	await expect(onMap(page, 'mm')).not.toHaveAttribute('data-faded');
	await expect(onMap(page, 'my')).toHaveAttribute('data-faded');
	const lists = page.getByRole('region', { name: /^Every state and entity by its status/ });
	await expect(lists.getByRole('link', { name: 'Myanmar' })).toBeVisible();
	await expect(lists.getByRole('link', { name: 'Malaysia' })).toHaveCount(0);
	await page.goto('/?date=1980-01-01&reason=bombing');
	await expect(reasons).toContainText('No case up to 1 January 1980.');
	await expect(lists).toContainText('Nothing of this day fits the filters.');
	await expect(onMap(page, 'mm')).toHaveAttribute('data-faded');
	await reasons.getByRole('button', { name: /^Bombing/ }).click();
	await expect(page).toHaveURL('/?date=1980-01-01');
	await expect(faded(page)).toHaveCount(0);
});
