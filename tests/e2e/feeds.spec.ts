import { expect, hydrated, test } from './fixtures.ts';

test('the address of an event leads to it, and a panel that has come alive has the same places', async ({
	page
}) => {
	const places = () =>
		page
			.locator('aside [id]')
			.evaluateAll((all) => all.map(({ id }) => id).filter((id) => !/^source-/.test(id)));
	await page.goto('/country/russia#2024-06-19-relations-upgraded');
	await hydrated(page);
	const event = page.locator('li:target');
	await expect(event).toBeInViewport();
	await expect(event).toContainText('19 June 2024');
	const written = await places();
	expect(written.length).toBeGreaterThan(20);
	await page.goto('/country/russia?date=1990-01-01');
	await expect(page.locator('[data-written]')).toHaveCount(0);
	await expect.poll(places).toEqual(written);
});

test('the days of the calendar lead to that of the reader', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2026-07-11T12:00:00'));
	await page.goto('/on-this-day');
	await page.getByRole('link', { name: 'To today' }).click();
	const day = page.locator('.calendar-day:target');
	await expect(day).toBeInViewport();
	await expect(day.getByRole('heading')).toHaveText('11 July');
	await expect(day.getByRole('link', { name: /^1961:/ })).toHaveAttribute(
		'href',
		'/country/china#1961-07-11-treaty'
	);
});
