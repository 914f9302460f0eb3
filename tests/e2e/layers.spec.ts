import { expect, onMap, openMap, test } from './fixtures.ts';

test('Escape closes one layer at a time: the box with details, the list of keys, the search, then the panel', async ({
	page
}) => {
	await openMap(page, '/country/malaysia');
	await page.keyboard.press('Tab');
	await onMap(page, 'br').focus();
	await page.keyboard.press('ArrowLeft');
	await expect(page.locator('.tooltip')).toBeVisible();
	await page.keyboard.press('/');
	await expect(page.getByRole('combobox', { name: 'Find a state, an event or a page' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page).toHaveURL('/country/malaysia');
	await expect(page.locator('.tooltip')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('.tooltip')).toHaveCount(0);
	await expect(page).toHaveURL('/country/malaysia');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL('/');
});

test('Escape in a field belongs to the field', async ({ page }) => {
	await openMap(page, '/country/malaysia');
	await page.getByRole('textbox', { name: 'Go to a date' }).press('Escape');
	await page.getByRole('combobox', { name: 'Region' }).press('Escape');
	await expect(page).toHaveURL('/country/malaysia');
	await page.getByRole('slider').press('Escape');
	await expect(page).toHaveURL('/');
});

test('every stop of the Tab key has a name, and the drawing itself is none', async ({ page }) => {
	await openMap(page, '/');
	const stops: string[] = [];
	for (let i = 0; i < 60; i++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(() => {
			const element = document.activeElement!;
			if (element === document.body) return '';
			const labels = 'labels' in element ? [...((element.labels as NodeList | null) ?? [])] : [];
			const named =
				element.getAttribute('aria-label') ?? labels[0]?.textContent ?? (element as HTMLElement).innerText;
			return `${element.localName}: ${named?.trim() ?? ''}`;
		});
		if (!stop) break;
		stops.push(stop);
	}
	expect(stops.length).toBeGreaterThan(10);
	expect(stops.filter((stop) => stop.startsWith('svg') || /: $/.test(stop))).toEqual([]);
});

test('from right to left, slider and chart still agree about where a year lies', async ({ page }) => {
	await openMap(page, '/?date=1960-01-01');
	const places = () =>
		page.evaluate(() => {
			const slider = document.querySelector<HTMLInputElement>('.time input[type="range"]')!;
			const tick = [...document.querySelectorAll('.time .axis text')].find(
				({ textContent }) => textContent === '1960'
			)!;
			return {
				direction: getComputedStyle(slider).direction,
				tick: Math.round(tick.getBoundingClientRect().x - slider.getBoundingClientRect().x)
			};
		});
	const before = await places();
	await page.evaluate(() => (document.documentElement.dir = 'rtl'));
	expect(await places()).toEqual(before);
	expect(before.direction).toBe('ltr');
});

test('the list of keys tells of every button of time and map', async ({ page }) => {
	await openMap(page, '/?date=1976-08-18');
	const names = await page
		.locator('.world-map button, .time button')
		.evaluateAll((buttons) =>
			buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent!.trim())
		);
	expect(names).toContain('Play');
	await page.keyboard.press('?');
	const list = page.getByRole('dialog', { name: 'Keys' });
	for (const name of names) await expect(list).toContainText(name);
});
