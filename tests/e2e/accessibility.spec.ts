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
	'the embassies in Pyongyang': '/embassies',
	'the missions abroad': '/missions',
	'the breaks': '/breaks',
	'a shock': '/breaks/rangoon-1983',
	'the organisations': '/organisations',
	'a page that does not exist': '/country/malasia'
};

/** Texts in one column, which are the same on a phone. */
const COLUMNS = {
	'the text': '/about',
	'the sources': '/about/sources',
	'the data': '/data',
	'the source document': '/source-document',
	'the list of everything': '/contents',
	'the history': '/history',
	'a great relation': '/relations/china',
	'the money': '/money',
	'the counting': '/about/counting',
	'the borders': '/about/borders',
	'the doubt': '/about/doubt',
	'the method': '/about/method'
};

for (const [kind, path] of Object.entries({ ...PAGES, ...COLUMNS }))
	test.describe(kind, () => {
		test.skip(({ isMobile }) => isMobile && kind in COLUMNS, 'it is the same on a phone');
		if (path === '/country/malasia') test.use({ expected: { messages: [/404/] } });

		test('has no accessibility violation in light and dark colours', async ({ page, isMobile }) => {
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto(path);
			await hydrated(page);
			await page.getByRole('button', { name: 'Search', exact: true }).waitFor();
			await expectAccessible(page);
			// The colours are those of a wide screen.
			if (isMobile) return;
			await page.emulateMedia({ colorScheme: 'dark' });
			await expectAccessible(page, 'colours');
		});
	});
