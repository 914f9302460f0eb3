import { expect, openMap, test } from './fixtures.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the chart has its scale, its ticks and their key', async ({ page }) => {
		await page.goto('/country/malaysia');
		await expect(page.locator('.chart .scale text')).toHaveText([/^100 states$/, /^200 states$/]);
		for (const tick of ['.tick-1', '.tick-2', '.tick-3'])
			await expect(page.locator(tick), tick).toHaveAttribute('d', /^M\d+ 0v\d(m\d+-\dv\d)+$/);
		await expect(page.getByText('Lines: world events')).toBeVisible();
	});
});

test('a tick tells its event where the pointer is, and a press shows its day', async ({ page }) => {
	await openMap(page, '/');
	const chart = (await page.locator('.chart .areas').boundingBox())!;
	// The war began in the 21st of 933 months.
	const x = chart.x + (chart.width * 654.7) / 28_418;
	const y = chart.y + chart.height + 4;
	await page.mouse.move(x, y);
	await expect(page.locator('.tip')).toContainText('25 June 1950');
	await page.mouse.click(x, y);
	await expect(page).toHaveURL(/date=1950-06-25/);
	await page.keyboard.press('Escape');
	await expect(page.locator('.tip')).toHaveCount(0);
	await page.mouse.move(x, y + 1);
	await expect(page.locator('.tip')).toBeVisible();
	await page.mouse.move(x, y + 200);
	await expect(page.locator('.tip')).toHaveCount(0);
});

test('the key of the ticks opens a list of all events, by the keyboard too', async ({ page }) => {
	await openMap(page, '/');
	const key = page.locator('summary', { hasText: 'Lines: world events' });
	await key.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.events li').first()).toContainText('1948');
	const war = page.locator('.events li', { hasText: '25 June 1950' });
	await expect(war.getByRole('link')).toHaveAttribute('href', /\/year\/1950/);
});
