import type { Page } from '@playwright/test';
import { expect, hydrated, onMap, openMap, test } from './fixtures.ts';

/** A key that ends the composition of a letter, as Safari tells of it: the composition has ended, and only the code says what the key was for. */
async function endLetter(page: Page, key: 'Enter' | 'Escape'): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const text = key === 'Enter' ? { text: '\r' } : {};
	const event = { key, code: key, windowsVirtualKeyCode: 229, ...text };
	await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
	await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
	await session.detach();
}

/** The same while the composition still goes on, as other browsers tell of it. */
const keyWithin = (page: Page, key: 'Enter' | 'Escape'): Promise<void> =>
	page.evaluate(
		(name) =>
			void document.activeElement!.dispatchEvent(
				new KeyboardEvent('keydown', { key: name, isComposing: true, bubbles: true, cancelable: true })
			),
		key
	);

const ENDS = { 'after the composition': endLetter, 'within the composition': keyWithin } as const;

for (const [when, press] of Object.entries(ENDS)) {
	test(`Enter and Escape that end a letter ${when} choose nothing in the search and do not close it`, async ({
		page
	}) => {
		await page.goto('/');
		await hydrated(page);
		await page.getByRole('button', { name: 'Search', exact: true }).click();
		const field = page.getByRole('combobox', { name: 'Find a state, an event or a page' });
		await field.fill('말레이');
		await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Malaysia');
		await press(page, 'Enter');
		await press(page, 'Escape');
		await expect(field).toHaveValue('말레이');
		await expect(page).toHaveURL('/');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/country/malaysia');
	});

	test(`Enter and Escape that end a letter ${when} neither send the date nor close the panel`, async ({
		page
	}) => {
		await openMap(page, '/country/malaysia');
		const field = page.getByRole('textbox', { name: 'Go to a date' });
		await field.fill('1976');
		await press(page, 'Enter');
		await press(page, 'Escape');
		await expect(field).toHaveValue('1976');
		await expect(page).toHaveURL('/country/malaysia');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/country/malaysia?date=1976-12-31');
	});

	test(`Enter and Escape that end a letter ${when} leave panel, list of keys and map as they are`, async ({
		page
	}) => {
		await openMap(page, '/country/malaysia');
		await onMap(page, 'br').focus();
		await press(page, 'Escape');
		await press(page, 'Enter');
		await expect(page).toHaveURL('/country/malaysia');
		await page.keyboard.press('?');
		const list = page.getByRole('dialog', { name: 'Keys' });
		await expect(list).toBeVisible();
		await press(page, 'Escape');
		await expect(list).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(list).toHaveCount(0);
		await expect(page).toHaveURL('/country/malaysia');
	});

	test(`Enter and Escape that end a letter ${when} leave the text of the table as it is`, async ({
		page
	}) => {
		await page.goto('/table');
		await hydrated(page);
		const summary = page.locator('.filters summary');
		if (await summary.isVisible()) await summary.click();
		const field = page.locator('.filters input[type="search"]');
		await field.fill('mal');
		await press(page, 'Enter');
		await press(page, 'Escape');
		await expect(field).toHaveValue('mal');
		await expect(page).toHaveURL('/table');
	});
}

test('a letter that is part of a composition seeks no name on the map', async ({ page }) => {
	await openMap(page, '/');
	await onMap(page, 'br').focus();
	await page.evaluate(
		() =>
			void document.activeElement!.dispatchEvent(
				new KeyboardEvent('keydown', { key: 'm', keyCode: 229, bubbles: true, cancelable: true })
			)
	);
	await expect(onMap(page, 'br')).toBeFocused();
	await page.keyboard.press('m');
	await expect(onMap(page, 'br')).not.toBeFocused();
});
