import type { Page } from '@playwright/test';
import { expect, expectReached, hydrated, test } from './fixtures.ts';

const DAY = 'date=1976-08-18';
const VIEW = `${DAY}&layer=two-koreas&region=asia`;

/** What counts of an address: some hosts put a slash behind it. */
const address = (page: Page): string => {
	const { pathname, search, hash } = new URL(page.url());
	return (pathname.replace(/(.)\/$/, '$1') || '/') + search + hash;
};
const arrives = (page: Page, wanted: string) => expect.poll(() => address(page)).toBe(wanted);
const link = (page: Page, name: string) => page.getByRole('banner').getByRole('link', { name, exact: true });

/** The address that is opened, the links of the head that are pressed, and where they lead. */
const ROUNDS: readonly [string, readonly string[], string][] = [
	[`/?${VIEW}`, ['Ties with Pyongyang'], `/?${VIEW}`],
	[`/?${VIEW}`, ['Table', 'Ties with Pyongyang'], `/?${VIEW}`],
	[`/?${VIEW}`, ['About', 'Ties with Pyongyang'], `/?${VIEW}`],
	[`/?${VIEW}`, ['About', 'Table', 'About', 'Ties with Pyongyang'], `/?${VIEW}`],
	[`/country/malaysia?${VIEW}`, ['Ties with Pyongyang'], `/?${VIEW}`],
	[`/country/malaysia?${VIEW}`, ['Table', 'Ties with Pyongyang'], `/?${VIEW}`],
	[`/?${DAY}&status=severed`, ['Table', 'About', 'Table', 'Ties with Pyongyang'], `/?${DAY}&status=severed`],
	[`/?compare=1970-01-01&${DAY}`, ['Table', 'Ties with Pyongyang'], `/?${DAY}&compare=1970-01-01`],
	[`/?layer=two-koreas&status=both`, ['Table', 'Ties with Pyongyang'], `/?layer=two-koreas&status=both`],
	[
		'/table?region=africa&reason=nuclear-programme&q=a&sort=since',
		['About', 'Table'],
		'/table?region=africa&reason=nuclear-programme&q=a&sort=since'
	],
	['/year/1976?region=africa', ['Ties with Pyongyang'], '/?date=1976-12-31&region=africa']
];

for (const [from, names, to] of ROUNDS) {
	test(`${from} by ${names.join(', ')} keeps its view`, async ({ page }) => {
		await page.goto(from);
		for (const name of names) {
			await hydrated(page);
			await expectReached(link(page, name), /\?/);
			await link(page, name).click();
			await page.waitForLoadState();
		}
		await arrives(page, to);
	});
}

test('the rows of the table, its way to the map and the years keep the view', async ({ page }) => {
	await page.goto(`/table?${DAY}&region=asia`);
	await hydrated(page);
	const mongolia = page.getByRole('table').getByRole('link', { name: 'Mongolia' });
	await expectReached(mongolia, /\?/);
	await mongolia.click();
	await arrives(page, `/country/mongolia?${DAY}&region=asia`);
	await page.goto(`/table?${DAY}&region=asia&layer=two-koreas`);
	await hydrated(page);
	const onMap = page.locator('.day').getByRole('link');
	await expectReached(onMap, /layer/);
	await onMap.click();
	await arrives(page, `/?${DAY}&layer=two-koreas&region=asia`);
	await page.goto('/year/1976?layer=two-koreas');
	await hydrated(page);
	const next = page.getByRole('link', { name: '1977 →' });
	await expectReached(next, /layer/);
	await next.click();
	await arrives(page, '/year/1977?layer=two-koreas');
});

/** What people type and chats make of our addresses, and where it leads. */
const MEANT: readonly [string, string][] = [
	[`/country/my?${DAY}`, `/country/malaysia?${DAY}`],
	[`/country/swaziland?${VIEW}#text`, `/country/eswatini?${VIEW}#text`],
	[`/Country/Malaysia?${DAY}`, `/country/malaysia?${DAY}`],
	[`/country/MY?${DAY}`, `/country/malaysia?${DAY}`],
	[`/Table?${DAY}`, `/table?${DAY}`],
	['/ABOUT', '/about'],
	[`/table/?${DAY}`, `/table?${DAY}`],
	[`/country/malaysia/?${DAY}`, `/country/malaysia?${DAY}`],
	['/country/malaysia.', '/country/malaysia'],
	['/country/malaysia,', '/country/malaysia'],
	['/country/malaysia).', '/country/malaysia'],
	['/country/malaysia%22', '/country/malaysia'],
	['/country/malaysia%E2%80%9D', '/country/malaysia'],
	['/country/malaysia%E3%80%82', '/country/malaysia'],
	['/year/1976)', '/year/1976'],
	['/Year/1976/', '/year/1976'],
	['/table.', '/table'],
	['/about)', '/about']
];

test.describe('an address that is nearly one of ours', () => {
	test.use({ expected: { messages: [/Failed to load resource.*404/] } });
	test('leads to it', async ({ page }) => {
		for (const [asked, page_] of MEANT) {
			await page.goto(asked);
			await arrives(page, page_);
			await expect(page.getByRole('heading', { level: 1 }).first(), asked).not.toHaveText('Page not found');
		}
	});

	test('the links of the page that says so keep the view', async ({ page }) => {
		await page.goto(`/country/malasia?${DAY}`);
		const near = page.locator('#text').getByRole('link', { name: 'Malaysia' }).first();
		await expectReached(near, `/country/malaysia?${DAY}`);
		await expectReached(page.locator('#text a').last(), `/?${DAY}`);
	});
});

test('what is stuck to the end of a link with a day changes nothing', async ({ page }) => {
	for (const stuck of ['.', ')', ').', ',', '”', '"', '»', '。', '」']) {
		await page.goto(`/?${DAY}${stuck}`);
		await expect(page.locator('.time .date'), stuck).toContainText('18 August 1976');
		await expect(page.locator('.plate > .problem'), stuck).toHaveCount(0);
	}
});
