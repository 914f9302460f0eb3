import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { IN_FORCE } from '../fixtures/register.ts';
import { expect, hydrated, onMap, test } from './fixtures.ts';

const trouble = (page: Page) => page.locator('#trouble');
const tryAgain = (page: Page) => trouble(page).getByRole('button', { name: 'Try again' });

/** Every page of a kind, its file, and something that only the server's page says. */
const PAGES = {
	'/': ['index.html', IN_FORCE],
	'/country/malaysia': ['country/malaysia/index.html', 'broken off by North Korea on 19 March 2021'],
	'/year/1976': ['year/1976/index.html', 'What changed in 1976'],
	'/table': ['table/index.html', 'Malaysia'],
	'/about': ['about/index.html', 'Relations suspended']
} as const;

/** The files that a page names for its start. */
function startFiles(file: string): string[] {
	const html = readFileSync(`build/${file}`, 'utf8');
	return [
		...new Set([...html.matchAll(/<link href="([^"]+\.js)" rel="modulepreload">/g)].map(([, path]) => path!))
	];
}

/** Lets a file fail, and says how to let it through again. */
async function lose(page: Page, path: string): Promise<() => Promise<void>> {
	await page.route(`**${path}`, (route) => route.abort());
	return () => page.unroute(`**${path}`);
}

test.use({ expected: { messages: [/Failed to load resource/] } });

for (const [path, [file, words]] of Object.entries(PAGES)) {
	test(`${path} stays as the server made it whichever file of its start is lost, and says so`, async ({
		page
	}) => {
		test.slow();
		const files = startFiles(file);
		expect(files.length).toBeGreaterThan(4);
		for (const lost of files) {
			const found = await lose(page, lost);
			await page.goto(`${path}?date=1976-08-18`);
			await expect(trouble(page), lost).toBeVisible();
			await expect(page.locator('body'), lost).toContainText(words);
			if (/^\/($|country|year)/.test(path)) await expect(onMap(page, 'my'), lost).toBeVisible();
			await found();
		}
		// The last one is still lost in this document: its links lead on all the same.
		await page.getByRole('navigation').getByRole('link', { name: 'About' }).click();
		await expect(page).toHaveURL(/\/about/);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
}

test('try again loads the page with its view, once there is a connection', async ({ page, context }) => {
	const [first] = startFiles('index.html');
	const found = await lose(page, first!);
	await page.goto('/?date=1976-08-18#text');
	await expect(trouble(page)).toBeVisible();
	await context.setOffline(true);
	await tryAgain(page).click();
	// The page that is there is better than none.
	await expect(onMap(page, 'my')).toBeVisible();
	await context.setOffline(false);
	await found();
	await tryAgain(page).click();
	await hydrated(page);
	await expect(trouble(page)).toBeHidden();
	await expect(page).toHaveURL('/?date=1976-08-18#text');
	await expect(page.locator('.time .date')).toContainText('18 August 1976');
});

test('a file of the start that never comes is told after a while, and comes alive all the same when it comes', async ({
	page
}) => {
	await page.clock.install();
	const [first] = startFiles('table/index.html');
	let go = (): void => {};
	const held = new Promise<void>((resolve) => (go = resolve));
	await page.route(`**${first!}`, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/table', { waitUntil: 'commit' });
	await expect(page.getByRole('table')).toBeVisible();
	await page.clock.fastForward(21_000);
	await expect(trouble(page)).toBeVisible();
	go();
	await expect(trouble(page)).toBeHidden();
});

test('what is fetched later and lost leaves the page alive, without an error', async ({ page }) => {
	test.slow();
	const named = startFiles('index.html');
	const later = new Set<string>();
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (/\/_app\/.*\.js$/.test(pathname) && !named.includes(pathname)) later.add(pathname);
	});
	await page.goto('/');
	await expect(page.getByRole('slider')).toBeEnabled();
	await page.getByRole('button', { name: 'Search', exact: true }).click();
	await expect(page.getByRole('combobox', { name: 'Find a state, an event or a page' })).toBeFocused();
	expect(later.size).toBeGreaterThan(3);
	for (const lost of later) {
		const found = await lose(page, lost);
		await page.goto('/');
		// A file that others need at once counts to the start, whether the page names it or not.
		await page.waitForFunction(() => early.alive || !document.getElementById('trouble')!.hidden);
		await expect(page.locator('h1'), lost).toContainText(IN_FORCE);
		await onMap(page, 'mn').focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('complementary').getByRole('heading', { level: 1 }), lost).toHaveText(
			'Mongolia'
		);
		await expect(onMap(page, 'my'), lost).toBeVisible();
		await found();
	}
});
