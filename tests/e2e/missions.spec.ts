import { expect, onMap, openMap, test } from './fixtures.ts';

test('the map of missions is fetched when it is asked for, and the address keeps it', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await openMap(page, '/');
	expect(asked).not.toContain('/representation.json');
	await page.getByRole('button', { name: 'Missions', exact: true }).click();
	await expect(page).toHaveURL('/?layer=missions');
	await expect(onMap(page, 'se')).toHaveAttribute('data-status', 'staffed');
	await expect(onMap(page, 'de')).toHaveAttribute('data-status', 'unstaffed');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('an embassy in Pyongyang');
	await page.getByRole('button', { name: 'North Korea’s abroad' }).click();
	await expect(page).toHaveURL('/?layer=missions-abroad');
	await expect(onMap(page, 'cn')).toHaveAttribute('data-status', 'embassy-abroad');
	await expect(page.getByRole('button', { name: 'Missions', exact: true })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	expect(asked.filter((path) => path === '/representation.json')).toHaveLength(1);
});

test('an address of missions shows them at once, on its day', async ({ page }) => {
	await openMap(page, '/?date=1976-08-18&layer=missions');
	await expect(onMap(page, 'my')).toHaveAttribute('data-status', 'no-mission');
	await expect(page.locator('.finding')).toContainText('On 18 August 1976');
});

test('arcs lead from the chosen country, or from those of the row, to where the ambassadors reside', async ({
	page
}) => {
	await openMap(page, '/country/australia?layer=missions');
	await expect(page.locator('.arcs .arc')).toHaveCount(1);
	await openMap(page, '/?layer=missions&status=covered');
	expect(await page.locator('.arcs .arc').count()).toBeGreaterThan(30);
	await page.getByRole('button', { name: 'North Korea', exact: true }).click();
	await expect(page.locator('.arcs .arc')).toHaveCount(0);
});

test.describe('without its file', () => {
	test.use({ expected: { messages: [/net::ERR_FAILED/] } });

	test('where the missions cannot be had, it is said, and relations are shown', async ({ page }) => {
		await page.route('**/representation.json', (route) => route.abort());
		await openMap(page, '/?layer=missions');
		await expect(page.locator('.time .note')).toContainText('The chosen view did not load.');
		await expect(onMap(page, 'cn')).toHaveAttribute('data-status', 'embassy');
		await page.unroute('**/representation.json');
		await page.locator('.time').getByRole('button', { name: 'Try again' }).click();
		await expect(onMap(page, 'cn')).toHaveAttribute('data-status', 'staffed');
	});
});
