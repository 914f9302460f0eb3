import { IN_FORCE, register } from '../fixtures/register.ts';
import { expect, expectReached, onMap, test } from './fixtures.ts';

const YEARS = Array.from({ length: 2026 - 1948 + 1 }, (_, i) => 1948 + i);

test('every year has a page that is whole without JavaScript', async ({ request }) => {
	for (const year of YEARS) {
		const answer = await request.get(`/year/${year}`);
		expect(answer.status(), `${year}`).toBe(200);
		const html = await answer.text();
		expect(html).toContain(`<title>North Korea’s diplomatic relations in ${year}`);
		expect(html).toContain(`What changed in ${year}`);
		expect(html.match(/data-entity="/g)!.length, `${year}`).toBeGreaterThan(register.length);
		expect(html, `${year}`).toContain(year === YEARS.at(-1) ? IN_FORCE : `On 31 December ${year}, `);
		if (year > 1948) expect(html).toContain(`href="/year/${year - 1}"`);
		if (year < 2026) expect(html).toContain(`href="/year/${year + 1}"`);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page of a year has the map of its last day, its changes and the world', async ({ page }) => {
		await page.goto('/year/1973');
		await expect(onMap(page, 'my')).toHaveAttribute('data-status', 'relations');
		await expect(page.getByText('Malaysia: relations established')).toBeVisible();
		await expect(page.getByRole('heading', { name: 'In the world in 1973' })).toBeVisible();
		await page.getByRole('link', { name: '← 1972' }).click();
		await expect(page).toHaveURL('/year/1972');
		await expect(onMap(page, 'my')).toHaveAttribute('data-status', 'never');
	});
});

test('from the page of a year a country keeps the day, and the slider leads to the map', async ({ page }) => {
	await page.goto('/year/1973');
	const slider = page.getByRole('slider');
	await expect(slider).toBeEnabled();
	await page.getByRole('link', { name: '1974 →' }).click();
	await expect(page).toHaveURL('/year/1974');
	await expect(page.locator('.finding .main')).toHaveText(/^On 31 December 1974/);
	await expectReached(onMap(page, 'my'), '/country/malaysia?date=1974-12-31');
	await slider.focus();
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL('/?date=1974-11-30');
});

test.describe('a year outside the map', () => {
	test.use({ expected: { messages: [/404/] } });

	test('has no page', async ({ page }) => {
		expect((await page.goto('/year/1947'))!.status()).toBe(404);
		await expect(page.getByText('There is no page at this address.')).toBeVisible();
	});
});
