import type { Page } from '@playwright/test';
import { countOf, register } from '../fixtures/register.ts';
import { expect, expectAccessible, hydrated, onMap, test } from './fixtures.ts';

const rows = (page: Page) => page.getByRole('table').locator('tbody').getByRole('row');
const row = (page: Page, name: string) =>
	rows(page).filter({ has: page.getByRole('link', { name, exact: true }) });
const caption = (page: Page) => page.locator('caption');

/** Opens the table and waits until it reacts. */
async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await hydrated(page);
}

/** On a phone the filters are folded away. */
async function unfold(page: Page): Promise<void> {
	const fold = page.locator('details.filters > summary');
	if (await fold.isVisible()) await fold.click();
}

/** The counts of the caption, by the words of the status. */
const captionCounts = async (page: Page): Promise<Record<string, number>> =>
	Object.fromEntries(
		[...(await caption(page).innerText()).matchAll(/([A-Z][^:;.]*): (\d+)(?=[;.])/g)].map(
			([, label, count]) => [label!, Number(count)]
		)
	);

test('the totals of the caption are the counts of the legend', async ({ page }) => {
	await open(page, '/');
	const legend = await page
		.locator('.legend li')
		.evaluateAll((items) =>
			Object.fromEntries(
				items
					.map((item) => [
						item.querySelector('.label')!.textContent,
						parseInt(item.querySelector('.count')!.textContent!)
					])
					.filter(([, count]) => count !== 0)
			)
		);
	await open(page, '/table');
	await expect(caption(page)).toContainText(`30 June 2026: all ${register.length} entries.`);
	await expect(page.locator('.no-script')).toBeHidden();
	expect(await captionCounts(page)).toEqual(legend);
	await expect(rows(page)).toHaveCount(register.length);
});

test('what is typed is kept over a reload, though nobody pressed Enter', async ({ page }) => {
	await open(page, '/table');
	await unfold(page);
	await page.getByRole('searchbox').pressSequentially('ivory ');
	await expect(page).toHaveURL('/table?q=ivory');
	await page.getByRole('searchbox').pressSequentially('c');
	await expect(page.getByRole('searchbox')).toHaveValue('ivory c');
	await expect(page).toHaveURL('/table?q=ivory+c');
	await page.reload();
	await unfold(page);
	await expect(page.getByRole('searchbox')).toHaveValue('ivory c');
});

test('a status narrows the table, and the address keeps it over a reload', async ({ page }) => {
	await open(page, '/table');
	await unfold(page);
	await page.getByRole('checkbox', { name: /^Relations broken off/ }).check();
	await expect(page).toHaveURL('/table?status=severed');
	await expect(rows(page)).toHaveCount(countOf(register, 'severed'));
	await expect(row(page, 'Malaysia')).toContainText('19 March 2021');
	await expect(row(page, 'Malaysia')).toContainText('Reason: Extradition');
	await page.reload();
	await expect(rows(page)).toHaveCount(countOf(register, 'severed'));
	await unfold(page);
	await expect(page.getByRole('checkbox', { name: /^Relations broken off/ })).toBeChecked();
	await page.getByRole('button', { name: 'Clear all filters' }).click();
	await expect(page).toHaveURL('/table');
	await expect(rows(page)).toHaveCount(register.length);
});

test('region and reason narrow it further, and the counts say what is left', async ({ page }) => {
	await open(page, '/table');
	await unfold(page);
	await page.getByLabel('Region').selectOption({ label: 'Africa' });
	await expect(page).toHaveURL('/table?region=africa');
	await expect(row(page, 'Algeria')).toBeVisible();
	await expect(row(page, 'Malaysia')).toHaveCount(0);
	await page.getByLabel('Broken off or suspended for').selectOption({ label: 'Bombing' });
	await expect(page).toHaveURL('/table?reason=bombing&region=africa');
	await expect(row(page, 'Algeria')).toHaveCount(0);
	const left = await rows(page).count();
	await expect(caption(page)).toContainText(`${left} of ${register.length} entries`);
	await expect(page.getByText(`${left} of ${register.length} entries shown`)).toBeAttached();
	await page.getByLabel('Region').selectOption({ label: 'All regions' });
	await expect(page).toHaveURL('/table?reason=bombing');
	await expect(row(page, 'Myanmar')).toBeVisible();
});

test('text filters while it is typed, and stands in the address when it is done', async ({ page }) => {
	await open(page, '/table');
	await unfold(page);
	const field = page.getByRole('searchbox');
	await field.pressSequentially('burma');
	await expect(rows(page)).toHaveCount(1);
	await expect(row(page, 'Myanmar')).toBeVisible();
	expect(new URL(page.url()).search).toBe('');
	await field.press('Enter');
	await expect(page).toHaveURL('/table?q=burma');
	await expect(field).toBeFocused();
	await field.fill('cote d’iv');
	await field.blur();
	await expect(page).toHaveURL(/\?q=cote/);
	await expect(rows(page)).toHaveText([/^Côte d/]);
	await page.reload();
	await expect(rows(page)).toHaveCount(1);
	await unfold(page);
	await page.getByRole('searchbox').fill('no such place');
	await expect(page.getByText('No entry matches these filters.')).toBeVisible();
});

test('a head of a column sorts by it, first upwards, then downwards, what is not known last', async ({
	page
}) => {
	await open(page, '/table');
	const since = page.getByRole('columnheader', { name: 'Since' });
	await since.getByRole('button').click();
	await expect(page).toHaveURL('/table?sort=since');
	await expect(since).toHaveAttribute('aria-sort', 'ascending');
	await expect(rows(page).first()).toContainText('12 October 1948');
	await expect(rows(page).last()).not.toContainText(/Relations established/);
	await since.getByRole('button').click();
	await expect(page).toHaveURL('/table?sort=since&order=desc');
	await expect(since).toHaveAttribute('aria-sort', 'descending');
	await expect(rows(page).first()).not.toContainText('12 October 1948');
	const first = await rows(page).first().innerText();
	await expect(rows(page).last().locator('td.since')).toHaveClass(/none/);
	await page.reload();
	await expect(since).toHaveAttribute('aria-sort', 'descending');
	// A row that is not laid out yet has no text.
	await expect.poll(() => rows(page).first().innerText()).toBe(first);
	await page.getByRole('columnheader', { name: 'State or entity' }).getByRole('button').click();
	await expect(page).toHaveURL('/table');
	await expect(rows(page).first()).toContainText('Afghanistan');
});

test('a day in the past is that of the map', async ({ page }) => {
	const countries = ['my', 'de', 'au', 'ua', 'fr', 'se', 'ke'];
	await page.goto('/?date=1976-08-18');
	await expect(page.getByRole('slider')).toBeEnabled();
	await expect(onMap(page, 'my')).toHaveAttribute('aria-label', /^Malaysia: .*1973$/);
	const onTheMap = await Promise.all(
		countries.map(async (id) => ({
			name: (await onMap(page, id).getAttribute('aria-label'))!.split(':')[0]!,
			status: await onMap(page, id).getAttribute('data-status')
		}))
	);
	await open(page, '/table?date=1976-08-18');
	await expect(caption(page)).toContainText(`18 August 1976: all ${register.length} entries.`);
	await expect(caption(page)).toContainText('from the day from which it is known');
	for (const { name, status } of onTheMap)
		await expect(row(page, name).locator('[data-status]'), name).toHaveAttribute('data-status', status!);
	await expect(row(page, 'Germany')).toContainText('(divided)');
	await expect(row(page, 'Germany')).toContainText('German Democratic Republic');
	await expect(row(page, 'Ukraine').locator('td.embassy')).toContainText('Embassy');
	await expect(row(page, 'Iceland').locator('td.accredited')).toContainText('none');
	await page.getByRole('button', { name: 'Today', exact: true }).click();
	await expect(page).toHaveURL('/table');
	await expect(row(page, 'Australia').locator('td.accredited')).toContainText('Seoul');
});

test('a date can be typed, and a row leads to its country on that day', async ({ page }) => {
	await open(page, '/table');
	await page.getByLabel('Go to a date').fill('1960');
	await page.getByRole('button', { name: 'Go' }).click();
	await expect(page).toHaveURL('/table?date=1960-12-31');
	await expect(caption(page)).toContainText('31 December 1960');
	await row(page, 'Mongolia').getByRole('link').click();
	await expect(page).toHaveURL('/country/mongolia?date=1960-12-31');
	await expect(page.getByRole('complementary').getByRole('heading', { level: 1 })).toHaveText('Mongolia');
	await expect(onMap(page, 'mn')).toHaveAttribute('aria-current', 'page');
});

test('the map and the table lead to each other and keep the view', async ({ page }) => {
	await page.goto('/?date=1990-10-02&status=severed&region=asia');
	await expect(page.getByRole('slider')).toBeEnabled();
	await page.getByRole('navigation').getByRole('link', { name: 'Table' }).click();
	await expect(page).toHaveURL('/table?date=1990-10-02&status=severed&region=asia');
	await expect(caption(page)).toContainText('2 October 1990');
	await page.getByRole('link', { name: 'Show on the map' }).click();
	await expect(page).toHaveURL('/?date=1990-10-02&status=severed&region=asia');
	await page.goto('/?date=1990-10-02&layer=two-koreas&status=both');
	await expect(page.getByRole('slider')).toBeEnabled();
	// What only the map can show goes along for the way back.
	await page.getByRole('navigation').getByRole('link', { name: 'Table' }).click();
	await expect(page).toHaveURL('/table?date=1990-10-02&layer=two-koreas&status=both');
	await expect(caption(page)).toContainText('2 October 1990');
	await expect(page.locator('main > .problem')).toHaveCount(0);
	await page.getByRole('link', { name: 'Show on the map' }).click();
	await expect(page).toHaveURL('/?date=1990-10-02&layer=two-koreas&status=both');
});

test('a country whose status many have leads to all of them', async ({ page }) => {
	const alike = countOf(register, 'relations');
	await page.goto('/country/albania');
	await page.getByRole('link', { name: `All ${alike} states and entities with this status` }).click();
	await expect(page).toHaveURL('/table?status=relations');
	await expect(rows(page)).toHaveCount(alike);
});

test('rubbish in the address is said, and the rest shown', async ({ page }) => {
	await open(page, '/table?date=1977-02-29&status=gone,severed&region=moon&sort=size&order=up&x=1');
	await expect(page.locator('main > .problem')).toHaveText(
		'There is no day 1977-02-29: showing 28 February 1977. 4 more parts of the address could not be taken.'
	);
	await expect(caption(page)).toContainText('28 February 1977');
});

test('the head of the table stays in view while the page is scrolled, and nothing is wider than the page', async ({
	page,
	isMobile
}) => {
	await open(page, '/table');
	await row(page, 'Zimbabwe').scrollIntoViewIfNeeded();
	await expect(row(page, 'Zimbabwe')).toBeInViewport();
	await expect(page.getByRole('button', { name: 'State or entity' })).toBeInViewport();
	const { top, wider } = await page.evaluate(() => ({
		top: document.querySelector('thead button')!.getBoundingClientRect().top,
		wider: document.documentElement.scrollWidth - document.documentElement.clientWidth
	}));
	expect(top).toBeGreaterThanOrEqual(0);
	// On a phone the letters are above it.
	expect(top).toBeLessThan(isMobile ? 56 : 40);
	expect(wider).toBe(0);
});

test('the table, narrowed, is accessible', async ({ page }) => {
	await open(page, '/table?date=1976-08-18&status=suspended,severed,office');
	await expect(caption(page)).toContainText('18 August 1976');
	await unfold(page);
	await expectAccessible(page);
});

test('every row is a row of a table to those who hear it, on a phone too', async ({ page }) => {
	await open(page, '/table?q=malaysia');
	await expect(page.getByRole('table')).toHaveAccessibleName(
		new RegExp(`^30 June 2026: 1 of ${register.length} entries`)
	);
	await expect(page.getByRole('columnheader')).toHaveCount(7);
	await expect(rows(page)).toHaveCount(1);
	await expect(rows(page).getByRole('rowheader')).toHaveText('Malaysia');
	await expect(rows(page).getByRole('cell')).toHaveCount(6);
	await expect(rows(page).getByRole('cell').nth(2)).toContainText('none');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole table of today is there, without what cannot work', async ({ page }) => {
		await page.goto('/table');
		await expect(caption(page)).toContainText(`30 June 2026: all ${register.length} entries.`);
		await expect(rows(page)).toHaveCount(register.length);
		await expect(row(page, 'Malaysia')).toContainText('Relations broken off');
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.getByRole('textbox')).toHaveCount(0);
		await expect(page.getByRole('link', { name: 'Year by year' })).toBeVisible();
		await row(page, 'Malaysia').getByRole('link').click();
		await expect(page).toHaveURL('/country/malaysia');
	});
});

test.describe('when the history cannot be had', () => {
	test.use({ expected: { messages: [/Failed to load resource/] } });

	test('the table says so, and shows the day when it is tried again', async ({ page }) => {
		await page.route('**/missions.json', (route) => route.abort());
		await open(page, '/table?date=1976-08-18');
		await expect(page.locator('.day .note')).toContainText('18 August 1976 did not load.');
		await expect(caption(page)).toContainText('30 June 2026');
		await page.unroute('**/missions.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(caption(page)).toContainText('18 August 1976');
	});
});

test('a filter never shows more rows than are left, not for a frame', async ({ page }) => {
	await page.goto('/table');
	await hydrated(page);
	// On a phone it stands behind a button.
	const shown = await page.locator('input[type=search]').evaluate(async (field: HTMLInputElement) => {
		field.value = 'malaysia';
		field.dispatchEvent(new Event('input', { bubbles: true }));
		await new Promise(requestAnimationFrame);
		return document.querySelectorAll('table.countries tbody tr').length;
	});
	expect(shown).toBe(1);
	await expect(page.locator('table.countries tbody tr')).toHaveCount(1);
});
