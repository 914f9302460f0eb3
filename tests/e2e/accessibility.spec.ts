import { expectAccessible, hydrated, test } from './fixtures.ts';

const PAGES = {
	'the map': '/',
	'a day of the past': '/?date=1976-08-18',
	'the two Koreas': '/?layer=two-koreas',
	'missions in Pyongyang': '/?layer=missions',
	'missions abroad': '/?layer=missions-abroad',
	'a comparison': '/?date=1976-08-18&compare=1950-01-01',
	'a country': '/country/malaysia',
	'a divided country of the past': '/country/germany?date=1976-08-18',
	'North Korea itself': '/country/north-korea',
	'a year': '/year/1976',
	'the table': '/table',
	'the text': '/about',
	'the sources': '/about/sources',
	'the data': '/data',
	'the source document': '/source-document',
	'the list of everything': '/contents',
	'the history': '/history',
	'a great relation': '/relations/china',
	'the embassies in Pyongyang': '/embassies',
	'the missions abroad': '/missions',
	'the breaks': '/breaks',
	'a shock': '/breaks/rangoon-1983',
	'the organisations': '/organisations',
	'the money': '/money',
	'the counting': '/about/counting',
	'the borders': '/about/borders',
	'the doubt': '/about/doubt',
	'the method': '/about/method',
	'a page that does not exist': '/country/malasia'
};

for (const [kind, path] of Object.entries(PAGES))
	test.describe(kind, () => {
		if (path === '/country/malasia') test.use({ expected: { messages: [/404/] } });

		test('has no accessibility violation in light and dark colours', async ({ page }) => {
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto(path);
			await hydrated(page);
			await page.getByRole('button', { name: 'Search', exact: true }).waitFor();
			await expectAccessible(page);
			await page.emulateMedia({ colorScheme: 'dark' });
			await expectAccessible(page, 'colours');
		});
	});
