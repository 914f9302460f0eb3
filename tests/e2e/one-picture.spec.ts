import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, hydrated, onMap, openMap, rested, test } from './fixtures.ts';
import { chance } from '../fixtures/chance.ts';
import { IN_FORCE } from '../fixtures/register.ts';

const TODAY = '30 June 2026';

const row = (page: Page, name: RegExp) => page.locator('.legend').getByRole('button', { name });
const date = (page: Page) => page.locator('.time .date');
const note = (page: Page) => page.locator('.time .note');

/** Name of the file of the program that holds a text. */
const codeWith = (text: string): string =>
	readdirSync('build/_app/immutable/chunks').find(
		(file) =>
			file.endsWith('.js') && readFileSync(`build/_app/immutable/chunks/${file}`, 'utf8').includes(text)
	)!;

const PARTS = {
	'the history': '/timeline.json',
	'the code of the history': codeWith('pointed-at tip'),
	'the code that paints the map': codeWith('hover-outline')
};

/** Everything that speaks of a day speaks of the last one. */
async function expectToday(page: Page): Promise<void> {
	await expect(date(page)).toHaveText(TODAY);
	await expect(page.locator('.finding .main')).toContainText(IN_FORCE);
	await expect(onMap(page, 'my')).toHaveAttribute('data-status', 'severed');
	await expect(page.getByRole('slider')).toHaveValue((await page.getByRole('slider').getAttribute('max'))!);
	await expect(page.locator('.legend [aria-pressed="true"]')).toHaveCount(0);
	await expect(page.locator('.chart .compared')).toHaveCount(0);
	await expect(page).not.toHaveTitle(/1976/);
}

for (const [name, part] of Object.entries(PARTS)) {
	test.describe(`without ${name}`, () => {
		test.use({ expected: { messages: [/Failed to load resource/, /net::ERR_FAILED/] } });

		test('date, headline, map, legend and lists stay at the day that is drawn, and a line says what is on its way', async ({
			page
		}) => {
			let release = (): void => undefined;
			const held = new Promise<void>((resolve) => (release = resolve));
			await page.route(`**${part.startsWith('/') ? part : `/${part}`}`, async (route) => {
				await held;
				await route.continue();
			});
			await page.goto('/?date=1976-08-18&status=severed');
			await hydrated(page);
			await expect(note(page)).toHaveText('18 August 1976 is on its way.');
			await expectToday(page);
			await expect(page.locator('#text h2').first()).toHaveText(
				`Every state and entity by its status on ${TODAY}`
			);
			release();
			await expect(date(page)).toHaveText('18 August 1976');
			await expect(note(page)).toHaveText(/^shown on the map\s*$/);
			await expect(page.locator('.finding .main')).toHaveText(/^On 18 August 1976/);
			await expect(onMap(page, 'my')).toHaveAttribute('data-status', 'relations');
			await expect(page).toHaveTitle(/18 August 1976/);
		});

		test('a country keeps to the present, and the day can be asked for again', async ({ page }) => {
			await page.route(`**${part.startsWith('/') ? part : `/${part}`}`, (route) => route.abort());
			await page.goto('/country/malaysia?date=1976-08-18&layer=two-koreas');
			await hydrated(page);
			await expect(note(page)).toContainText('18 August 1976 did not load.');
			await expectToday(page);
			const panel = page.getByRole('complementary');
			await expect(panel).toContainText('Relations broken off');
			await expect(panel).not.toContainText(/On 18 August 1976|South Korea: /);
			await page.unrouteAll();
			await page.getByRole('button', { name: 'Try again' }).click();
			await expect(date(page)).toHaveText('18 August 1976');
			await expect(panel).toContainText('On 18 August 1976');
			await expect(note(page)).toHaveText(/^shown on the map\s*$/);
		});

		test('a comparison, a layer and a filter are on their way as well', async ({ page }) => {
			await page.route(`**${part.startsWith('/') ? part : `/${part}`}`, (route) => route.abort());
			for (const query of ['compare=1990-01-01', 'layer=two-koreas', 'status=severed', 'reason=bombing']) {
				await page.goto(`/?${query}`);
				await hydrated(page);
				await expect(note(page), query).toContainText('The chosen view did not load.');
				await expectToday(page);
			}
		});

		test('the page of a year keeps to its own day', async ({ page }) => {
			await page.route(`**${part.startsWith('/') ? part : `/${part}`}`, (route) => route.abort());
			await page.goto('/year/1973?date=1950-01-01');
			await hydrated(page);
			await expect(note(page)).toContainText('1 January 1950 did not load.');
			await expect(date(page)).toHaveText('31 December 1973');
			await expect(page.locator('#text')).toContainText('The map shows 31 December 1973.');
			await page.getByRole('link', { name: '1974 →' }).click();
			await expect(page).toHaveURL('/year/1974');
			// The map is still that of the document.
			await expect(onMap(page, 'gh')).toHaveAttribute('data-status', await statusIn1973(page));
			await expect(date(page)).toHaveText('31 December 1973');
			await expect(page.locator('.finding .main')).toHaveText(/^On 31 December 1973/);
			await expect(page.locator('#text')).toContainText('The map shows 31 December 1973.');
		});
	});
}

const statusIn1973 = async (page: Page): Promise<string> =>
	(await (await page.request.get('/year/1973')).text()).match(/data-entity="gh" data-status="([^"]*)"/)![1]!;

test.describe('without the places of the map', () => {
	test.use({ expected: { messages: [/Failed to load resource/] } });

	test('a region that cannot be shown is said, and comes when it is asked for again', async ({ page }) => {
		await page.route('**/map.json', (route) => route.abort());
		await page.goto('/?region=africa');
		await hydrated(page);
		await expect(note(page)).toContainText('The chosen view did not load.');
		await page.unrouteAll();
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(page.locator('.world-map > svg')).toHaveAttribute('data-enlarged');
		await expect(note(page)).toHaveText(/^latest day checked\s*$/);
	});
});

/** What the page says and draws of its view; not what the last step marks. */
const pictureOf = (page: Page) =>
	page.evaluate(() => {
		// Links have their view once they are reached.
		for (const link of document.querySelectorAll('.world-map g a'))
			link.dispatchEvent(new Event('contextmenu', { bubbles: true }));
		// What is spoken once, when it changes, is the answer on top or nothing.
		const words = (before: string, node: Node): string =>
			node instanceof HTMLElement && node.role === 'status' && !node.closest('.time')
				? before
				: node instanceof HTMLElement
					? [...node.childNodes].reduce(words, before)
					: before + (node instanceof Text ? node.data : '');
		const texts = (selector: string): string[] =>
			[...document.querySelectorAll<HTMLElement>(selector)].map((element) =>
				[...element.childNodes].reduce(words, '').replace(/\s+/g, ' ').trim()
			);
		const spoken = document.querySelector('.head [role="status"]')!.textContent;
		return {
			title: document.title,
			spokenIsTrue: !spoken || spoken === document.querySelector('.head .main')!.textContent,
			map: [...document.querySelectorAll('.world-map g a[data-entity]')].map((link) =>
				[
					...[
						'data-entity',
						'data-status',
						'data-other',
						'data-faded',
						'aria-label',
						'aria-current',
						'href'
					].map((name) => link.getAttribute(name)),
					link.querySelector('path[id]')?.getAttribute('fill')
				].join(' ')
			),
			words: texts(
				'.finding, .time .date, .time .note, .legend, .in-words, .reasons, .problems .problem, #text'
			),
			pressed: texts('.plate [aria-pressed="true"]'),
			slider: ['value', 'aria-valuetext'].map((name) =>
				name === 'value'
					? document.querySelector<HTMLInputElement>('.time [type="range"]')!.value
					: document.querySelector('.time [type="range"]')!.getAttribute(name)
			),
			chart: document.querySelector('.chart .areas')!.innerHTML.replace(/<!--.*?-->/g, '')
		};
	});

/** Waits until the page is that of its address, which Back and Forward write before its text has come. */
const arrived = (page: Page): Promise<unknown> =>
	page.waitForFunction(() => {
		const chosen = document.querySelector<SVGAElement>('.world-map g a[aria-current]');
		const shown = chosen && new URL(chosen.getAttribute('href')!, document.baseURI).pathname;
		return shown === (location.pathname.startsWith('/country/') ? location.pathname : null);
	});

/** The map as it is painted, whole and anew, once nothing on it changes any more, without what lies over it, whose round corners are never the same. */
async function still(page: Page): Promise<Buffer> {
	await page.locator('.view-tools').evaluate((tools) => (tools.style.visibility = 'hidden'));
	await page.evaluate(() => scrollTo(0, 0));
	for (const display of ['none', ''])
		await page.locator('.world-map > svg').evaluate((map, value) => (map.style.display = value), display);
	let [last, now]: [Buffer, Buffer] = [Buffer.alloc(0), Buffer.alloc(0)];
	await expect
		.poll(async () => {
			last = now;
			now = await page.locator('.world-map > svg').screenshot();
			return now.equals(last);
		})
		.toBe(true);
	return now;
}

/** How far apart two pictures of one size are where they differ most, from 0 to 255: an edge that is painted anew by tiles may differ by 2. */
async function farthest(page: Page, ...pictures: readonly Buffer[]): Promise<number> {
	const empty = await page.context().newPage();
	return empty.evaluate(
		async (sources) => {
			const [a, b] = await Promise.all(
				sources.map(async (source) => {
					const image = new Image();
					image.src = source;
					await image.decode();
					const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
					context.drawImage(image, 0, 0);
					return context.getImageData(0, 0, image.width, image.height).data;
				})
			);
			return a!.length === b!.length
				? a!.reduce((most, value, i) => Math.max(most, Math.abs(value - b![i]!)), 0)
				: 255;
		},
		pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`)
	);
}

test('after any steps the page is the same as its address opened fresh', async ({ page, context }) => {
	test.setTimeout(240_000);
	const random = chance(1976);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
	const slider = page.getByRole('slider');
	const press = async (name: RegExp | string): Promise<void> => {
		const button = page.locator('.plate').getByRole('button', { name });
		const count = await button.count();
		const one = button.nth(Math.floor(random() * count));
		if (count && (await one.isEnabled())) await one.click();
	};
	/** Until the address is the one that is asked for, the page is still on its way. */
	const follow = async (link: Locator): Promise<void> => {
		const { pathname } = new URL((await link.getAttribute('href'))!, page.url());
		await link.dispatchEvent('click');
		await page.waitForURL((url) => url.pathname === pathname);
	};
	const steps: Record<string, () => Promise<void>> = {
		slide: async () => {
			const { width, height } = (await slider.boundingBox())!;
			await slider.click({ position: { x: 12 + random() * (width - 24), y: height / 3 } });
		},
		key: () => slider.press(pick(['ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End'])),
		next: () => press('Next change'),
		previous: () => press('Previous change'),
		legend: async () => {
			const rows = page.locator('.legend li button');
			await rows.nth(Math.floor(random() * (await rows.count()))).click();
		},
		all: () => press('Show all'),
		reason: async () => {
			const reasons = page.locator('.reasons .rows button');
			const count = await reasons.count();
			if (count) await reasons.nth(Math.floor(random() * count)).click();
		},
		layer: () => press(/^(North Korea|Both Koreas)$/),
		compare: () => press(/^(Compare|.*Compared with)/),
		country: async () => {
			const link = onMap(page, pick(['my', 'fr', 'ly', 'de', 'us', 'gr']));
			await follow(link);
		},
		close: async () => {
			const close = page.getByRole('link', { name: 'Close', exact: true });
			if (await close.count()) await follow(close);
		},
		back: async () => void (await page.goBack()),
		forward: async () => void (await page.goForward())
	};
	const fresh = await context.newPage();
	await openMap(page, '/');
	const done: string[] = [];
	for (let i = 0; i < 25; i++) {
		const step = pick(Object.keys(steps));
		done.push(step);
		await steps[step]!();
		if (page.url() === 'about:blank') await openMap(page, '/');
		await page.mouse.move(0, 0);
		await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
		await arrived(page);
		await rested(page);
		const way = `${done.join(', ')}: ${page.url()}`;
		await openMap(fresh, page.url());
		await fresh.mouse.move(0, 0);
		await expect(fresh.locator('.changes')).toBeAttached();
		await rested(fresh);
		expect(await pictureOf(page), way).toEqual(await pictureOf(fresh));
	}
});

test.describe('painted in one face', () => {
	// The face of titles is used if it is there in time: here it never is.
	test.use({ expected: { messages: [/Failed to load resource/] } });

	test('a jump through time marks nothing, and what is narrowed afterwards is painted as if opened fresh', async ({
		page
	}) => {
		await page.route('**/*.woff2', (route) => route.abort());
		await openMap(page, '/');
		const slider = page.getByRole('slider');
		const { width, height } = (await slider.boundingBox())!;
		await slider.click({ position: { x: width * 0.455, y: height / 3 } });
		await expect(date(page)).toHaveText(/198[34]$/);
		await expect(page.locator('.changed-outline use')).toHaveCount(0);
		await row(page, /^Relations broken off/).click();
		await expect(page).toHaveURL(/status=severed/);
		await page.mouse.move(0, 0);
		await expect(page.locator('.world-map a[data-changed]')).toHaveCount(0);
		const walked = await still(page);
		await openMap(page, page.url());
		await expect(page.locator('.chips')).toBeVisible();
		expect(await farthest(page, walked, await still(page))).toBe(0);
	});
});

test('a step is marked without changing a colour, and the mark goes with the next choice', async ({
	page
}) => {
	await openMap(page, '/country/libya?date=1976-08-17');
	const colour = () => page.locator('.chosen-outline use').first();
	await expect(colour()).toHaveCSS('fill-opacity', '0');
	await openMap(page, '/?date=1973-06-29');
	await page.getByRole('button', { name: 'Next change' }).click();
	await expect(page.locator('.changed-outline use')).toHaveCount(2);
	await row(page, /^Relations, embassy/).click();
	await expect(page.locator('.changed-outline use')).toHaveCount(0);
});

test('while the history plays, lists and heading follow every step and say its day', async ({ page }) => {
	await page.clock.install({ time: 0 });
	await openMap(page, '/?date=1950-01-01');
	await page.clock.pauseAt(3_600_000);
	await page.getByRole('button', { name: 'Play' }).click();
	const seen = new Set<string>();
	for (let i = 0; i < 20; i++) {
		await page.clock.runFor(400);
		// The end of a step is the moment before the next one: the lists have followed by then.
		const told = await page.evaluate(
			() =>
				new Promise<string[]>((resolve) => {
					const read = (): string[] =>
						['.time .date', '#text h2', '.finding .main'].map(
							(part) => document.querySelector(part)!.textContent
						);
					const check = (): void => {
						const [day, ...rest] = read();
						if (rest.every((text) => text.includes(day!))) resolve(read());
						else requestIdleCallback(check);
					};
					check();
				})
		);
		seen.add(told[0]!);
	}
	expect(seen.size).toBeGreaterThan(5);
	await page.getByRole('button', { name: 'Pause' }).click();
	await expect(page.locator('#text h2').first()).toContainText((await date(page).textContent())!);
});

test('lists and panel follow a hand that rests on the slider', async ({ page, hasTouch }) => {
	test.skip(hasTouch, 'a finger that rests is tried with its gestures');
	await openMap(page, '/country/malaysia');
	const { x, y, width, height } = (await page.getByRole('slider').boundingBox())!;
	await page.mouse.move(x + width - 14, y + height / 3);
	await page.mouse.down();
	await page.mouse.move(x + width / 2, y + height / 3, { steps: 4 });
	await expect(page.getByRole('complementary')).toContainText(`On ${await date(page).textContent()}`);
	await expect(page).toHaveTitle(new RegExp((await date(page).textContent())!));
	await page.mouse.up();
});

test('what is said of a typed day vanishes when another day is shown', async ({ page }) => {
	await openMap(page, '/');
	const field = page.getByRole('textbox', { name: 'Go to a date' });
	const said = page.locator('#date-problem');
	await field.fill('1977-02-30');
	await field.press('Enter');
	await expect(said).toHaveText('There is no day 1977-02-30: showing 28 February 1977.');
	await page.getByRole('button', { name: 'Next change' }).click();
	await expect(said).toHaveText('');
	await page.getByRole('button', { name: 'Previous change' }).click();
	await expect(said).toHaveText('');
	await field.fill('soon');
	await field.press('Enter');
	await expect(said).toContainText('“soon” is not a date.');
	await field.fill('197');
	await expect(said).toHaveText('');
});

test('what is said of the address vanishes when another day is shown', async ({ page }) => {
	await openMap(page, '/?date=1976-13-45');
	const said = page.locator('.problem').first();
	await expect(said).toHaveText('There is no day 1976-13-45: showing 31 December 1976.');
	await page.getByRole('slider').focus();
	await page.keyboard.down('ArrowLeft');
	await expect(date(page)).toHaveText('30 November 1976');
	await expect(page.locator('.plate .problem:not(:empty)')).toHaveCount(0);
	await page.keyboard.up('ArrowLeft');
});

test.describe('the table', () => {
	test.use({ expected: { messages: [/Failed to load resource/] } });

	for (const part of ['timeline.json', 'missions.json']) {
		test(`names the day that it shows while ${part} is on its way, or cannot come`, async ({ page }) => {
			await page.route(`**/${part}`, (route) => route.abort());
			await page.goto('/table?date=1976-08-18');
			await hydrated(page);
			await expect(page.locator('.day .note')).toContainText('18 August 1976 did not load.');
			await expect(page.locator('.day strong')).toHaveText(TODAY);
			await expect(page.locator('caption')).toContainText(TODAY);
			await expect(page.getByRole('button', { name: 'Today', exact: true })).toBeDisabled();
		});
	}
});

test('the title tells of what was chosen, as the headline does', async ({ page }) => {
	for (const query of [
		'status=severed',
		'reason=extradition',
		'region=africa',
		'date=1976-08-18&compare=1990-01-01'
	]) {
		await openMap(page, `/?${query}`);
		const headline = page.locator('.finding .main');
		await expect(headline).not.toHaveText(/^\d+ of \d+ United Nations/);
		await expect(page).toHaveTitle(`${(await headline.textContent())!.trim()} – Ties with Pyongyang`);
	}
	await page.goto('/table?date=1976-08-18');
	await expect(page).toHaveTitle(/18 August 1976/);
});
