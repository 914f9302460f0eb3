import type { Page } from '@playwright/test';
import { IN_FORCE } from '../fixtures/register.ts';
import { expect, hydrated, onMap, pointInside, pointAt, test } from './fixtures.ts';

const slider = (page: Page) => page.getByRole('slider', { name: 'Day shown on the map' });
const heading = (page: Page) => page.locator('.finding .main');
const changes = (page: Page) => page.locator('.changes');

/** Opens a page and waits until its history is loaded. */
async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(slider(page)).toBeEnabled();
}

test('a link to a day shows that day on map, finding, legend and lists', async ({ page }) => {
	await open(page, '/?date=1976-08-18');
	await expect(heading(page)).toHaveText(
		/^On 18 August 1976, \d+ of \d+ states had diplomatic relations with North Korea\.$/
	);
	await expect(onMap(page, 'my')).toHaveAttribute('data-status', 'relations');
	await expect(onMap(page, 'ua')).toHaveAttribute('data-status', 'embassy');
	await expect(onMap(page, 'na')).toHaveAttribute('data-status', 'not-sovereign');
	await expect(onMap(page, 'my')).toHaveAttribute(
		'aria-label',
		'Malaysia: Relations, no embassy there, since 30 June 1973'
	);
	await expect(page.locator('.time .date')).toHaveText('18 August 1976');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /^18 August 1976, relations with \d+ states$/);
	await expect(
		page.locator('#text h3', { hasText: 'Not counted: countries of today that were no states of their own' })
	).toBeVisible();
});

test('the slider moves by month, year and to the ends, and writes the address when the key is let go', async ({
	page
}) => {
	await open(page, '/?date=1976-08-18');
	await slider(page).focus();
	for (const [key, date] of [
		['ArrowRight', '1976-09-18'],
		['ArrowLeft', '1976-08-18'],
		['PageUp', '1977-08-18'],
		['PageDown', '1976-08-18'],
		['Home', '1948-09-09']
	] as const) {
		await page.keyboard.press(key);
		await expect(page).toHaveURL(`/?date=${date}`);
	}
	await expect(heading(page)).toHaveText(/none of \d+ states had diplomatic relations/);
	await page.keyboard.press('End');
	await expect(page).toHaveURL('/');
	await expect(heading(page)).toContainText(IN_FORCE);
	await expect(slider(page)).toBeFocused();
});

test('the day to which a key has moved is kept by whatever is done next, also while the key is held', async ({
	page,
	hasTouch
}) => {
	for (const [act, address] of [
		[() => page.keyboard.press('Tab'), '/?date=1975-08-18'],
		[() => slider(page).evaluate((input) => input.blur()), '/?date=1975-08-18'],
		[() => page.locator('.legend li button').nth(1).click(), '/?date=1975-08-18&status=relations'],
		[
			async () => pointAt(page, await pointInside(onMap(page, 'br')), hasTouch),
			'/country/brazil?date=1975-08-18'
		],
		[() => page.getByRole('link', { name: 'Table' }).click(), '/table?date=1975-08-18']
	] as const) {
		await open(page, '/?date=1976-08-18');
		await slider(page).focus();
		await page.keyboard.down('PageDown');
		await act();
		await expect(page).toHaveURL(address);
		await page.keyboard.up('PageDown');
		await expect(page).toHaveURL(address);
	}
});

test('a choice made in the frame in which a key is let go begins on its day', async ({ page }) => {
	await open(page, '/?date=1976-08-18');
	await slider(page).evaluate((input) => {
		for (const type of ['keydown', 'keyup'])
			input.dispatchEvent(new KeyboardEvent(type, { key: 'PageDown', code: 'PageDown', bubbles: true }));
		document.querySelectorAll<HTMLElement>('.legend li button')[1]!.click();
	});
	await expect(page).toHaveURL('/?date=1975-08-18&status=relations');
});

test('moving the slider shows the day at once and writes it on release', async ({ page, hasTouch }) => {
	await open(page, '/');
	const { x, y, width, height } = (await slider(page).boundingBox())!;
	const middle = { x: x + width / 2, y: y + height / 2 };
	if (hasTouch) {
		await page.touchscreen.tap(middle.x, middle.y);
	} else {
		await page.mouse.move(x + width - 14, middle.y);
		await page.mouse.down();
		await page.mouse.move(middle.x, middle.y, { steps: 5 });
		await expect(page.locator('.time .date')).toHaveText(/198\d/);
		await expect(page).toHaveURL('/');
		await page.mouse.up();
	}
	await expect(page).toHaveURL(/\?date=198\d-\d\d-\d\d$/);
	await expect(heading(page)).toHaveText(/198\d/);
});

test('a step to the next change outlines and lists what changed, and an entry leads to the country', async ({
	page
}) => {
	await open(page, '/?date=1973-06-29');
	await page.getByRole('button', { name: 'Next change' }).click();
	await expect(page).toHaveURL('/?date=1973-06-30');
	await expect(changes(page)).toContainText('30 June 1973');
	await expect(changes(page)).toContainText('Malaysia: relations established');
	await expect(page.locator('.changed-outline use[href="#s-my"]')).toHaveCount(2);
	await changes(page).getByRole('link', { name: 'Malaysia' }).click();
	await expect(page).toHaveURL('/country/malaysia?date=1973-06-30');
	await expect(page.getByRole('heading', { level: 1, name: 'Malaysia' })).toBeVisible();
	await page.goBack();
	await page.getByRole('button', { name: 'Previous change' }).click();
	await expect(page).not.toHaveURL('/?date=1973-06-30');
	await expect(onMap(page, 'my')).toHaveAttribute('data-status', 'never');
});

test('a step touches only the shapes whose status changes', async ({ page }) => {
	await open(page, '/?date=1973-06-29');
	await page.evaluate(() => {
		const touched: string[] = [];
		Object.assign(window, { touched });
		new MutationObserver((records) => {
			for (const { target, attributeName } of records)
				if (attributeName !== 'href') touched.push((target as Element).getAttribute('data-entity') ?? '');
		}).observe(document.querySelector('.world-map .shapes')!, {
			subtree: true,
			attributes: true,
			attributeFilter: ['data-status', 'data-other', 'fill']
		});
	});
	await page.getByRole('button', { name: 'Next change' }).click();
	await expect(onMap(page, 'my')).toHaveAttribute('data-status', 'relations');
	const touched = await page.evaluate(() => (window as unknown as { touched: string[] }).touched);
	expect(new Set(touched)).toEqual(new Set(['my']));
});

test('a date can be typed, and what cannot be is said', async ({ page }) => {
	await open(page, '/');
	const field = page.getByRole('textbox', { name: 'Go to a date' });
	await field.fill('1972');
	await field.press('Enter');
	await expect(page).toHaveURL('/?date=1972-12-31');
	await field.fill('1977-02-30');
	await page.getByRole('button', { name: 'Go', exact: true }).click();
	await expect(page).toHaveURL('/?date=1977-02-28');
	await expect(page.locator('.controls')).toContainText(
		'There is no day 1977-02-30: showing 28 February 1977.'
	);
	await field.fill('soon');
	await field.press('Enter');
	await expect(page.locator('.controls')).toContainText(
		'“soon” is not a date. Type a date from 9 September 1948 to 30 June 2026, such as 1976, 1976-08 or 18 August 1976.'
	);
	await field.fill('5/6/1976');
	await expect(page.locator('.controls')).not.toContainText('is not a date');
	await field.press('Enter');
	await expect(page.locator('.controls')).toContainText(
		'“5/6/1976” can be 5 June 1976 or 6 May 1976: write the month as a word, or the year first.'
	);
	await expect(page).toHaveURL('/?date=1977-02-28');
	await field.fill('2030');
	await field.press('Enter');
	await expect(page.locator('.controls')).toContainText(
		'showing 30 June 2026, the last day checked. Type a date from 9 September 1948 to 30 June 2026'
	);
	await expect(page).toHaveURL('/');
	await field.fill('1976년 8월 18일');
	await field.press('Enter');
	await expect(page).toHaveURL('/?date=1976-08-18');
	await page.getByRole('button', { name: 'Today', exact: true }).click();
	await expect(page).toHaveURL('/');
});

test('the keypad of a phone offers letters, signs and figures for a date, on the map and beside the table', async ({
	page
}) => {
	for (const path of ['/', '/table']) {
		await page.goto(path);
		const field = page.getByRole('textbox', { name: 'Go to a date' });
		await expect(field).toHaveAttribute('inputmode', 'text');
		await field.fill('August 18, 1976');
		await field.press('Enter');
		await expect(page).toHaveURL(`${path}?date=1976-08-18`);
	}
});

test('an address may hold a date in many forms', async ({ page }) => {
	for (const written of ['19760818', '1976/8/18', '18.8.1976', 'Aug 18 1976', '１９７６年８月１８日']) {
		await open(page, `/?date=${encodeURIComponent(written)}`);
		await expect(page.locator('.time .date'), written).toHaveText('18 August 1976');
		await expect(page.locator('.problems .problem'), written).toHaveCount(0);
	}
});

const RUBBISH = [
	['date=1976-13-45', /There is no day 1976-13-45: showing 31 December 1976/],
	['date=1900-01-01', /lies before the founding of North Korea: showing 9 September 1948/],
	['date=2031-01-01', /do not reach to 2031-01-01: showing 30 June 2026/],
	['date=rubbish', /“rubbish” is not a date/],
	['layer=moon', /no layer “moon”/]
] as const;

test('an address with rubbish falls back and says so', async ({ page }) => {
	for (const [query, note] of RUBBISH) {
		await open(page, `/?${query}`);
		await expect(page.locator('.problems .problem')).toHaveText(note);
		await expect(heading(page), query).toBeVisible();
	}
});

test('two days are compared on the map, in words and in the address', async ({ page }) => {
	await open(page, '/?date=1990-01-01');
	await page.getByRole('button', { name: 'Compare', exact: true }).click();
	await expect(page).toHaveURL('/?date=1990-01-01&compare=1990-01-01');
	await expect(heading(page)).toHaveText('What changed since 1 January 1990?');
	await slider(page).focus();
	await page.keyboard.press('End');
	await expect(page).toHaveURL('/?compare=1990-01-01');
	await expect(heading(page)).toHaveText(
		/^Between 1 January 1990 and 30 June 2026: relations established with \d+ states, broken off \d+ times/
	);
	await expect(onMap(page, 'gb')).toHaveAttribute('data-status', 'gained');
	await expect(onMap(page, 'my')).toHaveAttribute('data-status', 'lost');
	await expect(onMap(page, 'cn')).toHaveAttribute('data-status', 'kept');
	await expect(onMap(page, 'us')).toHaveAttribute('data-status', 'without');
	await expect(page.locator('.legend')).toContainText('Relations gained');
	await page.getByRole('button', { name: /Compared with 1 January 1990/ }).click();
	await expect(page).toHaveURL('/');
	await expect(onMap(page, 'my')).toHaveAttribute('data-status', 'severed');
});

test('the layer of the two Koreas has its own colours, legend, sentence and words in the panel', async ({
	page
}) => {
	await open(page, '/');
	await page.getByRole('button', { name: 'Both Koreas' }).click();
	await expect(page).toHaveURL('/?layer=two-koreas');
	await expect(heading(page)).toHaveText(
		/^\d+ members of the United Nations have relations with both Koreas, \d+ only with Pyongyang, \d+ only with Seoul\.$/
	);
	await expect(onMap(page, 'us')).toHaveAttribute('data-status', 'only-seoul');
	await expect(onMap(page, 'cn')).toHaveAttribute('data-status', 'both');
	await expect(onMap(page, 'kr')).toHaveAttribute('data-status', 'korea');
	await expect(page.locator('.legend')).toContainText('Only with Seoul');
	await page.goto('/country/china?layer=two-koreas&date=1980-05-01');
	await expect(onMap(page, 'cn')).toHaveAttribute('data-status', 'only-pyongyang');
	await expect(page.getByRole('complementary')).toContainText('South Korea: no diplomatic relations.');
});

test('the panel tells of the chosen day, and its bar leads to other days', async ({ page }) => {
	await open(page, '/country/malaysia?date=1976-08-18');
	const panel = page.getByRole('complementary');
	await expect(panel).toContainText('On 18 August 1976');
	await expect(panel).toContainText(
		'Diplomatic relations established on 30 June 1973; no embassy in Pyongyang.'
	);
	const stretch = panel.getByRole('link', { name: /19 March 2021 to today: Relations broken off/ });
	await stretch.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/country/malaysia?date=2021-03-19');
	await expect(panel).toContainText('No relations: broken off by North Korea on 19 March 2021');
	await expect(onMap(page, 'my')).toHaveAttribute('data-status', 'severed');
});

test('the panel of a country of today tells of its predecessor on a day before it', async ({ page }) => {
	await open(page, '/country/ukraine?date=1960-01-01');
	const panel = page.getByRole('complementary');
	await expect(panel).toContainText('Part of the Soviet Union.');
	await expect(panel).toContainText('Diplomatic relations established on 12 October 1948');
	await page.goto('/country/germany?date=1976-01-01');
	await expect(panel).toContainText('Relations, embassy in Pyongyang / Never had relations (divided)');
	await expect(panel).toContainText('Part of the territory: the German Democratic Republic.');
	await expect(panel).toContainText('Part of the territory: the Federal Republic of Germany.');
});

test('an uncertain date is hatched and said', async ({ page }) => {
	await open(page, '/country/malaysia?date=2004-01-01');
	await page.goto('/country/libya?date=1976-08-18');
	await expect(onMap(page, 'ly')).toHaveAttribute('data-other', 'embassy');
	await expect(onMap(page, 'ly').locator('path[id]')).toHaveAttribute('fill', /^url\(#mix-unsure-/);
	await expect(page.getByRole('complementary')).toContainText(
		'The date of a change is not known exactly; on this day the status may also have been: Relations, embassy in Pyongyang.'
	);
});

test('choosing a country keeps the day', async ({ page, hasTouch }) => {
	await open(page, '/?date=1976-08-18');
	await pointAt(page, await pointInside(onMap(page, 'br')), hasTouch);
	await expect(page).toHaveURL('/country/brazil?date=1976-08-18');
	await page.getByRole('complementary').getByRole('link', { name: 'Close', exact: true }).click();
	await expect(page).toHaveURL('/?date=1976-08-18');
});

test('play runs through the history, pauses on demand and ends in the address', async ({ page }) => {
	await page.clock.install({ time: 0 });
	await open(page, '/');
	// From here on time passes only when the test says so.
	await page.clock.pauseAt(3_600_000);
	await page.getByRole('button', { name: 'Play' }).click();
	await expect(page.locator('.time .date')).toHaveText('9 September 1948');
	await page.clock.runFor(10_000);
	await expect(page.locator('.time .date')).toHaveText(/19[56]\d/);
	await page.getByRole('button', { name: 'Pause' }).click();
	await expect(page).toHaveURL(/\?date=19[56]\d-\d\d-01$/);
	await page.getByRole('button', { name: 'Play' }).click();
	await page.clock.runFor(61_000);
	await expect(page).toHaveURL('/');
	await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test.describe('with reduced motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('there are steps instead of play', async ({ page }) => {
		await open(page, '/');
		await expect(page.getByRole('button', { name: 'Play' })).toBeHidden();
		await expect(page.getByRole('button', { name: 'Previous change' })).toBeVisible();
	});
});

test.describe('when the history cannot be loaded', () => {
	test.use({ expected: { messages: [/Failed to load resource/] } });

	test('the page says so, and tries again on demand', async ({ page }) => {
		await page.route('**/timeline.json', (route) => route.abort());
		await page.goto('/');
		await hydrated(page);
		await expect(page.locator('.time .note')).toContainText('Part of this page did not load.');
		await expect(heading(page)).toContainText(IN_FORCE);
		await page.unroute('**/timeline.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(slider(page)).toBeEnabled();
	});
});
