import type { Page } from '@playwright/test';
import { expect, onMap, test } from './fixtures.ts';

const row = (page: Page, name: RegExp) => page.locator('.legend').getByRole('button', { name });
const faded = (page: Page) => page.locator('.world-map a[data-faded]:not([data-part])');

/** Opens a page and waits until its history is loaded. */
async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.getByRole('slider')).toBeEnabled();
}

test('a row of the legend narrows map and lists to its countries, and the address keeps it', async ({
	page
}) => {
	await open(page, '/');
	await row(page, /^Relations broken off/).click();
	await expect(page).toHaveURL('/?status=severed');
	await expect(row(page, /^Relations broken off/)).toHaveAttribute('aria-pressed', 'true');
	await expect(onMap(page, 'my')).not.toHaveAttribute('data-faded');
	await expect(onMap(page, 'cn')).toHaveAttribute('data-faded');
	await expect(page.locator('#text h3')).toHaveCount(1);
	await row(page, /^No relations, but an office/).click();
	await expect(page).toHaveURL('/?status=severed,office');
	// Where the pointer stays, another row may come to lie below it: the narrowed page is shorter.
	await page.mouse.move(0, 0);
	await expect(onMap(page, 'fr')).not.toHaveAttribute('data-faded');
	await page.locator('.legend').getByRole('button', { name: 'Show all' }).click();
	await expect(page).toHaveURL('/');
	await page.mouse.move(0, 0);
	await expect(faded(page)).toHaveCount(0);
});

test('a narrowed map follows the day', async ({ page }) => {
	await open(page, '/?date=2021-03-18&status=severed');
	await expect(onMap(page, 'my')).toHaveAttribute('data-faded');
	await page.getByRole('button', { name: 'Next change' }).click();
	await expect(page).toHaveURL('/?date=2021-03-19&status=severed');
	await expect(onMap(page, 'my')).not.toHaveAttribute('data-faded');
});

test('pointing at a row with a mouse fades the others for as long as it is pointed at', async ({ page }) => {
	await open(page, '/');
	await row(page, /^Never had relations/).scrollIntoViewIfNeeded();
	const { x, y } = (await row(page, /^Never had relations/).boundingBox())!;
	await page.mouse.move(x + 20, y + 10);
	await expect(onMap(page, 'cn')).toHaveAttribute('data-faded');
	await expect(onMap(page, 'us')).not.toHaveAttribute('data-faded');
	await page.mouse.move(0, 0);
	await expect(faded(page)).toHaveCount(0);
	await expect(page).toHaveURL('/');
});

test('a row with the focus of the keyboard stays pointed at when a mouse has passed another one', async ({
	page
}) => {
	await open(page, '/');
	await page.keyboard.press('Tab');
	await row(page, /^Relations, embassy/).focus();
	await expect(onMap(page, 'my')).toHaveAttribute('data-faded');
	await row(page, /^Relations broken off/).dispatchEvent('pointerenter', { pointerType: 'mouse' });
	await expect(onMap(page, 'my')).not.toHaveAttribute('data-faded');
	await row(page, /^Relations broken off/).dispatchEvent('pointerleave', { pointerType: 'mouse' });
	await expect(onMap(page, 'my')).toHaveAttribute('data-faded');
});

test('the keyboard points at a row and chooses it', async ({ page }) => {
	await open(page, '/');
	// A key makes the focus visible, as it is for those who use one.
	await page.keyboard.press('Tab');
	await row(page, /^Relations, embassy/).focus();
	await expect(onMap(page, 'my')).toHaveAttribute('data-faded');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/?status=embassy');
});

test('a row that the legend does not have is said, and the rest shown', async ({ page }) => {
	await open(page, '/?status=severed,gone');
	await expect(page.locator('.problems .problem')).toHaveText('The legend has no row “gone”.');
	await expect(onMap(page, 'cn')).toHaveAttribute('data-faded');
	await expect(onMap(page, 'my')).not.toHaveAttribute('data-faded');
});

test('a reason keeps the countries concerned and lists the cases, up to the chosen day', async ({ page }) => {
	await open(page, '/');
	const reasons = page.getByRole('region', { name: 'Why relations were broken off or suspended' });
	await reasons.getByRole('button', { name: /^Bombing/ }).click();
	await expect(page).toHaveURL('/?reason=bombing');
	const main = page.locator('.finding .main');
	await expect(main).toHaveText(
		/^\d+ states broke off relations because of a bombing; \d+ have restored them\.$/
	);
	const [broken, restored] = (await main.innerText()).match(/\d+/g)!.map(Number);
	const cases = page.getByRole('region', { name: 'The breaks and what became of them' });
	await expect(cases).toContainText(
		'Myanmar: relations broken off by Myanmar, because Burmese investigators'
	);
	await expect(cases).toContainText('Restored 26 April 2007.');
	await expect(page.locator('.legend button:not(.empty) .count')).toHaveText([
		`${restored}`,
		`${broken! - restored!}`
	]);
	await expect(onMap(page, 'mm')).not.toHaveAttribute('data-faded');
	await expect(onMap(page, 'my')).toHaveAttribute('data-faded');
	const lists = page.getByRole('region', { name: /^Every state and entity by its status/ });
	await expect(lists.getByRole('link', { name: 'Myanmar' })).toBeVisible();
	await expect(lists.getByRole('link', { name: 'Malaysia' })).toHaveCount(0);
	await page.goto('/?date=1980-01-01&reason=bombing');
	await expect(cases).toContainText('No case up to 1 January 1980.');
	await expect(lists).toContainText('Nothing of this day fits the filters.');
	await expect(onMap(page, 'mm')).toHaveAttribute('data-faded');
	await reasons.getByRole('button', { name: /^Bombing/ }).click();
	await expect(page).toHaveURL('/?date=1980-01-01');
	await expect(faded(page)).toHaveCount(0);
});

test('a filter can be taken away beside its answer, and combined ones answer together', async ({ page }) => {
	await open(page, '/?date=1976-08-18&status=severed&region=americas');
	const heading = page.locator('.finding .main');
	await expect(heading).toHaveText(
		'In the Americas on 18 August 1976, relations with one state were broken off: Chile.'
	);
	const chips = page.getByRole('list', { name: 'What narrows the map' });
	await chips.getByRole('button', { name: 'Remove the filter: Americas' }).click();
	await expect(page).toHaveURL('/?date=1976-08-18&status=severed');
	await expect(heading).toHaveText('On 18 August 1976, relations with one state were broken off: Chile.');
	await chips.getByRole('button', { name: 'Remove the filter: Relations broken off' }).click();
	await expect(page).toHaveURL('/?date=1976-08-18');
	await expect(heading).toHaveText(/^On 18 August 1976, \d+ of \d+ states had diplomatic relations/);
	await expect(chips).toHaveCount(0);
});

test('the one event behind several breaks can be chosen: Rangoon 1983 and flight 858 are told apart', async ({
	page
}) => {
	await open(page, '/');
	const reasons = page.getByRole('region', { name: 'Why relations were broken off or suspended' });
	await reasons.getByRole('button', { name: /^Rangoon bombing, 1983/ }).click();
	await expect(page).toHaveURL('/?reason=rangoon-1983');
	await expect(onMap(page, 'mm')).not.toHaveAttribute('data-faded');
	await expect(onMap(page, 'fj')).toHaveAttribute('data-faded');
	await reasons.getByRole('button', { name: /^Korean Air flight 858/ }).click();
	await expect(page.locator('.finding .main')).toHaveText(
		/^\d+ states broke off relations because of the bombing of Korean Air flight 858 in 1987; \d+ have restored them\.$/
	);
	await expect(onMap(page, 'fj')).not.toHaveAttribute('data-faded');
});

test('headline, legend and lists count the same states on a day of the past', async ({ page }) => {
	await open(page, '/?date=1973-12-31');
	const [, partners = '', all = ''] =
		/(\d+) of (\d+) states/.exec(await page.locator('.finding .main').innerText()) ?? [];
	const numbers = async (selector: string): Promise<number[]> =>
		(await page.locator(selector).allInnerTexts()).map((text) => parseInt(text, 10));
	const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
	const legend = await numbers('.legend button:not(:has([data-status="not-sovereign"])) .count');
	expect(sum(legend)).toBe(+all);
	expect(legend[0]! + legend[1]!).toBe(+partners);
	expect(sum(await numbers('#text h3 .count'))).toBe(+all);
	await expect(page.locator('.legend')).toContainText('The map colours the countries of today.');
});
