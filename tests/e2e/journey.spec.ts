import type { Page } from '@playwright/test';
import {
	expect,
	expectReached,
	hydrated,
	onMap,
	openMap,
	pointAt,
	pointInside,
	rested,
	test
} from './fixtures.ts';

// What the bench measures, as a visitor does it: here it counts what is shown after each act.

test('a visit by steps, rows, countries and the search shows at each act what was asked for', async ({
	page,
	hasTouch
}) => {
	await openMap(page, '/?date=1976-08-18');
	const date = page.locator('.time .date');
	const slider = page.getByRole('slider');

	await slider.focus();
	await page.keyboard.press('PageDown');
	await expect(date).not.toHaveText('18 August 1976');
	const stepped = (await date.textContent())!;
	await expect(page.locator('#text h2').first()).toContainText(stepped);
	await expect(page.locator('.finding .main')).toContainText(stepped);

	const row = page.locator('.legend li button').nth(1);
	await row.click();
	await expect(row).toHaveAttribute('aria-pressed', 'true');
	await expect(page).toHaveURL(/status=/);
	await expect(page.locator('#text h3')).toHaveCount(1);
	await row.click();
	await expect(page).not.toHaveURL(/status=/);

	// On a phone the map moves to the chosen country, and back when its panel is closed.
	const map = page.locator('.world-map > svg');
	const whole = (await map.getAttribute('viewBox'))!;
	for (const [entity, name] of [
		['br', 'Brazil'],
		['in', 'India'],
		['ru', 'Russia']
	] as const) {
		await pointAt(page, await pointInside(onMap(page, entity)), hasTouch);
		await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
		await expect(page.locator('aside .on-day')).toContainText(stepped);
		await expect(page.locator('aside #of-dprk')).toBeAttached();
		await expect(page).toHaveURL(/date=1975/);
		if (!hasTouch) continue;
		await expect(map).not.toHaveAttribute('viewBox', whole);
		await page.locator('aside .close').click();
		await expect(map).toHaveAttribute('viewBox', whole);
	}

	await page.keyboard.press('/');
	const field = page.getByRole('dialog').getByRole('combobox');
	await field.pressSequentially('malays');
	await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Malaysia');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Malaysia' })).toBeVisible();
	await expect(page.locator('aside .on-day')).toContainText(stepped);

	const table = page.getByRole('link', { name: 'Table' });
	await expectReached(table, /\/table\?date=1975/);
});

const head = (page: Page, column: string) => page.locator(`th[data-column="${column}"] button`);

test('a sort shows all rows in their order, the first at once and the last', async ({ page }) => {
	await page.goto('/table');
	const names = page.locator('table.countries tbody th');
	const all = await names.count();
	await head(page, 'name').click();
	await expect(page).toHaveURL(/order=desc/);
	await expect(names).toHaveCount(all);
	await expect(names.first()).toHaveText('Zimbabwe');
	await expect(names.last()).toHaveText('Afghanistan');
	await expect(page.locator('th[data-column="name"]')).toHaveAttribute('aria-sort', 'descending');
});

test('where one has scrolled to stays at every sort, from the first on', async ({ page }) => {
	await page.goto('/table');
	await hydrated(page);
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
	const before = await page.evaluate(() => scrollY);
	for (const column of ['since', 'status', 'change']) {
		await head(page, column).dispatchEvent('click');
		await expect(page).toHaveURL(new RegExp(`sort=${column}`));
		await rested(page);
		expect(await page.evaluate(() => scrollY), column).toBeGreaterThan(before * 0.8);
	}
});
