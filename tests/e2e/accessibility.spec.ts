import { expectAccessible, hydrated, test } from './fixtures.ts';

const PAGES = {
	'the map': '/',
	'a day of the past': '/?date=1976-08-18',
	'the two Koreas': '/?layer=two-koreas',
	'a comparison': '/?date=1976-08-18&compare=1950-01-01',
	'a country': '/country/malaysia',
	'a divided country of the past': '/country/germany?date=1976-08-18',
	'North Korea itself': '/country/north-korea',
	'a year': '/year/1976',
	'the table': '/table',
	'the text': '/about'
};

for (const [kind, path] of Object.entries(PAGES)) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`${kind} has no accessibility violation in ${colorScheme} colours`, async ({ page, isMobile }) => {
			test.skip(isMobile && colorScheme === 'dark', 'colours are those of the desktop');
			await page.emulateMedia({ colorScheme });
			await page.goto(path);
			await hydrated(page);
			await page.getByRole('button', { name: 'Search', exact: true }).waitFor();
			await expectAccessible(page);
		});
	}
}

test.describe('a page that does not exist', () => {
	test.use({ expected: { messages: [/404/] } });

	for (const colorScheme of ['light', 'dark'] as const) {
		test(`has no accessibility violation in ${colorScheme} colours`, async ({ page, isMobile }) => {
			test.skip(isMobile && colorScheme === 'dark', 'colours are those of the desktop');
			await page.emulateMedia({ colorScheme });
			await page.goto('/country/malasia');
			await hydrated(page);
			await expectAccessible(page);
		});
	}
});
