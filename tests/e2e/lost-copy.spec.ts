import type { Page } from '@playwright/test';
import { expect, hydrated, test } from './fixtures.ts';

const actions = (page: Page) => page.getByRole('region', { name: 'Use this page' });
const selected = (page: Page): Promise<string> => page.evaluate(() => getSelection()!.toString());

const WITHOUT = {
	'there is no clipboard, as over http': () =>
		Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
	'the clipboard is denied': () =>
		Object.defineProperty(Navigator.prototype, 'clipboard', {
			value: { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) }
		})
};

for (const [what, script] of Object.entries(WITHOUT)) {
	test(`where ${what}, copying says so and selects the text`, async ({ page, baseURL }) => {
		await page.addInitScript(script);
		await page.goto('/country/malaysia?date=1976-08-18');
		await hydrated(page);
		const address = `${baseURL}/country/malaysia?date=1976-08-18`;
		await actions(page).getByRole('button', { name: 'Copy link' }).click();
		await expect(actions(page).getByRole('status')).toContainText('copy it by hand');
		expect(await selected(page)).toBe(address);
		await actions(page).getByText('Cite', { exact: true }).click();
		await actions(page).getByRole('button', { name: 'Copy the citation' }).click();
		await expect.poll(() => selected(page)).toMatch(/^“Malaysia and North Korea”.*date=1976-08-18$/);
		await actions(page).getByText('Report an error', { exact: true }).click();
		await actions(page).getByRole('button', { name: 'Copy the form' }).click();
		await expect.poll(() => selected(page)).toMatch(/^About: Malaysia\nPage: .*date=1976-08-18\n[^]*Source/);
	});
}

test('the choice of colours is kept under a name of our own, and taken over from the old one', async ({
	page
}) => {
	await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
	await page.goto('/about');
	const theme = page.getByRole('button', { name: /^Colours: / });
	await expect(theme).toHaveAccessibleName('Colours: dark');
	await theme.click();
	expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({
		theme: 'dark',
		'ties-with-pyongyang:theme': 'system'
	});
	await page.goto('/table');
	await expect(theme).toHaveAccessibleName('Colours: system');
});

test('where the browser forbids storage every page works', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get: () => {
					throw new DOMException('denied', 'SecurityError');
				}
			});
	});
	for (const path of ['/', '/country/malaysia', '/table', '/about']) {
		await page.goto(path);
		await hydrated(page);
		await page.getByRole('button', { name: 'Colours: system' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	}
});
