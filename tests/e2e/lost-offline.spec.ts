import type { Page } from '@playwright/test';
import { expect, onMap, openMap, test } from './fixtures.ts';

const panel = (page: Page) => page.getByRole('complementary');
const nameIn = (page: Page) => panel(page).getByRole('heading', { level: 1 });
const alert = (page: Page) => page.locator('#text').getByRole('alert');
const again = (page: Page) => page.locator('#text').getByRole('button', { name: 'Try again' });

/** Opens a page, and waits until the code of the others is there as well. */
async function openReady(page: Page, path: string): Promise<void> {
	await openMap(page, path);
	await page.waitForLoadState('networkidle');
}

async function choose(page: Page, entity: string): Promise<void> {
	await onMap(page, entity).focus();
	await page.keyboard.press('Enter');
}

test.use({ expected: { messages: [/Failed to load resource/] } });

test('without a connection a country is chosen, the map stays, and its panel comes when the line is back', async ({
	page,
	context
}) => {
	await openReady(page, '/?date=1976-08-18');
	await context.setOffline(true);
	await choose(page, 'mn');
	await expect(nameIn(page)).toHaveText('Mongolia');
	await expect(alert(page)).toContainText('could not be loaded');
	await expect(page).toHaveURL('/country/mongolia?date=1976-08-18');
	await expect(onMap(page, 'mn')).toHaveAttribute('aria-current', 'page');
	await expect(page.locator('.time .date')).toContainText('18 August 1976');
	await again(page).click();
	await expect(alert(page)).toBeVisible();
	await context.setOffline(false);
	// The line tells that it is back; who is faster presses.
	await expect(alert(page)).toHaveCount(0);
	await expect(panel(page)).toContainText('15 October 1948');
});

test('when the line comes back while a try without it is still on its way, the panel comes', async ({
	page
}) => {
	await openReady(page, '/');
	let tries = 0;
	let fail = (): void => undefined;
	await page.route('**/__data.json*', async (route) => {
		tries += 1;
		if (tries === 2) await new Promise<void>((done) => (fail = done));
		await (tries <= 2 ? route.abort() : route.continue());
	});
	// Nothing is tried by itself, as without a line.
	await page.evaluate(() =>
		Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true })
	);
	await choose(page, 'mn');
	await expect(alert(page)).toContainText('could not be loaded');
	await again(page).click();
	await expect.poll(() => tries).toBe(2);
	await page.evaluate(() => dispatchEvent(new Event('online')));
	fail();
	await expect(alert(page)).toHaveCount(0);
	await expect(panel(page)).toContainText('15 October 1948');
});

test('without a connection a panel is closed, another one is chosen, and a year says that it could not come', async ({
	page,
	context
}) => {
	await openReady(page, '/country/malaysia');
	await context.setOffline(true);
	await page.keyboard.press('Escape');
	await expect(panel(page)).toHaveCount(0);
	await expect(page.locator('#text').getByRole('link', { name: 'Mongolia' })).toBeAttached();
	await choose(page, 'cn');
	await expect(nameIn(page)).toHaveText('China');
	await page.goBack();
	await expect(panel(page)).toHaveCount(0);
	await page.goBack();
	await expect(onMap(page, 'my')).toHaveAttribute('aria-current', 'page');
	await page.goForward();
	await page.locator('#text').getByRole('link', { name: 'Year by year' }).click();
	await expect(alert(page)).toBeVisible();
	await expect(onMap(page, 'my')).toBeVisible();
	await context.setOffline(false);
	await expect(page.getByRole('heading', { name: 'What changed in 2026' })).toBeAttached();
});

for (const [what, answer] of Object.entries({
	'an error page': { status: 500, body: 'Internal error' },
	'a page of another site': { status: 200, contentType: 'text/html', body: '<!doctype html><p>Log in' },
	'no data': { status: 200, contentType: 'application/json', body: '{}' },
	'half a file': { status: 200, contentType: 'application/json', body: '{"type":"data","nodes":[' },
	'data of another form': {
		status: 200,
		contentType: 'application/json',
		body: '{"type":"data","nodes":[null,null,null,{"type":"data","data":[{"x":1},2],"uses":{}}]}'
	}
})) {
	test(`${what} in the place of a country’s data leaves the map, and is tried again`, async ({ page }) => {
		await openReady(page, '/');
		let tries = 0;
		await page.route('**/country/mongolia/__data.json*', (route) => {
			tries += 1;
			return route.fulfill(answer);
		});
		await choose(page, 'mn');
		await expect(alert(page)).toContainText('could not be loaded');
		await expect(nameIn(page)).toHaveText('Mongolia');
		// The page has tried once more by itself.
		await expect.poll(() => tries).toBe(2);
		await page.unroute('**/country/mongolia/__data.json*');
		await again(page).click();
		await expect(panel(page)).toContainText('15 October 1948');
		await expect(alert(page)).toHaveCount(0);
	});
}

test('data that is lost for good leads to the document', async ({ page }) => {
	await openReady(page, '/?date=1976-08-18');
	await page.route('**/country/mongolia/__data.json*', (route) => route.fulfill({ status: 404, body: '' }));
	await choose(page, 'mn');
	await expect(alert(page)).toBeVisible();
	await again(page).click();
	await expect(panel(page)).toContainText('15 October 1948');
	await expect(page).toHaveURL('/country/mongolia?date=1976-08-18');
});

test('a page whose code is lost is opened as a document', async ({ page }) => {
	await page.route(/\/_app\/immutable\/nodes\/6\./, (route) => route.abort());
	await openReady(page, '/?date=1976-08-18');
	await choose(page, 'mn');
	await expect(panel(page)).toContainText('15 October 1948');
	await expect(page).toHaveURL('/country/mongolia?date=1976-08-18');
});

test.describe('files of data', () => {
	for (const file of ['timeline.json', 'map.json'])
		for (const [what, body] of Object.entries({
			nothing: 'null',
			'another form': '{"countries":{}}',
			'half of it': '{"a'
		}))
			test(`${what} in the place of ${file} is said, and the next try after one that fails loads the document`, async ({
				page
			}) => {
				await page.route(`**/${file}`, (route) => route.fulfill({ contentType: 'application/json', body }));
				await page.goto('/?date=1976-08-18');
				const problem = page.locator('.time').getByRole('status');
				await expect(problem.getByRole('button', { name: 'Try again' })).toBeVisible();
				await expect(onMap(page, 'my')).toBeVisible();
				await page.evaluate(() => Object.assign(window, { same: true }));
				await page.unroute(`**/${file}`);
				await problem.getByRole('button', { name: 'Try again' }).click();
				await expect(page.locator('.time .date')).toContainText('18 August 1976');
			});

	test('a file that never comes is given up after a while', async ({ page }) => {
		await page.clock.install();
		await page.route('**/timeline.json', () => undefined);
		await page.goto('/');
		await page.waitForFunction(() => early.alive);
		await page.clock.runFor(25_000);
		await expect(page.locator('.time').getByRole('button', { name: 'Try again' })).toBeVisible();
	});
});

test('code that failed once and would fail for ever in this document comes with a new one', async ({
	page
}) => {
	// As in Firefox, in WebKit, and everywhere after a new version of the site: only a new document helps.
	let documents = 0;
	page.on('request', (request) => {
		if (request.isNavigationRequest()) documents++;
	});
	await page.route(/\/_app\/immutable\/chunks\/.*\.js/, async (route) => {
		const body = await (await route.fetch()).text();
		// The chunk of the search.
		if (documents === 1 && body.includes('search-results')) await route.abort();
		else await route.continue();
	});
	await page.goto('/?date=1976-08-18');
	const button = page.locator('[aria-keyshortcuts="/"]');
	await page.waitForFunction(() => !document.querySelector('[data-later]'));
	await button.click();
	await expect(button).toContainText('Not loaded');
	await button.click();
	await expect.poll(() => documents).toBe(2);
	await expect(page).toHaveURL('/?date=1976-08-18');
	await page.waitForFunction(() => !document.querySelector('[data-later]'));
	await button.click();
	await expect(page.getByRole('combobox', { name: 'Find a state, an event or a page' })).toBeFocused();
});

for (const name of ['Table', 'About'])
	test(`without a connection the way to ${name} leaves the page as it is, and says so`, async ({
		page,
		context
	}) => {
		await openReady(page, '/?date=1976-08-18');
		await context.setOffline(true);
		await page.getByRole('banner').getByRole('link', { name }).click();
		await expect(page.getByText('No connection: that page could not be loaded.')).toBeVisible();
		await expect(onMap(page, 'my')).toBeVisible();
		await expect(page).toHaveURL('/?date=1976-08-18');
		await context.setOffline(false);
		await page.getByRole('banner').getByRole('link', { name }).click();
		await expect(page).toHaveURL(new RegExp(`/${name.toLowerCase()}`));
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		// Nor when its code is there, and only its data are lost.
		await page.getByRole('banner').getByRole('link', { name: 'Ties with Pyongyang' }).click();
		await expect(onMap(page, 'my')).toBeVisible();
		await page.waitForLoadState('networkidle');
		await context.setOffline(true);
		await page.getByRole('banner').getByRole('link', { name }).click();
		await expect(page.getByText('No connection: that page could not be loaded.')).toBeVisible();
		await expect(onMap(page, 'my')).toBeVisible();
	});

test('without a connection the way from the table to a state leaves the table as it is', async ({
	page,
	context
}) => {
	await page.goto('/table');
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	await page.getByRole('row').getByRole('link', { name: 'Albania' }).click();
	await expect(page.getByText('No connection: that page could not be loaded.')).toBeVisible();
	await expect(page.getByRole('table')).toBeVisible();
});
