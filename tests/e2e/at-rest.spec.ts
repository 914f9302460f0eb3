import type { Page } from '@playwright/test';
import { expect, hydrated, openMap, test } from './fixtures.ts';

/** What one presses, at the place where it stands; in the lists below, what they tell of may differ from day to day. */
const places = (page: Page, selector: string) =>
	page.evaluate(
		(wanted) =>
			Object.fromEntries(
				[...document.querySelectorAll<HTMLElement>(wanted)]
					.filter((part) => part.checkVisibility({ visibilityProperty: true }) && !part.closest('.changes'))
					.map((part, i) => {
						const { x, y, width, height } = part.getBoundingClientRect();
						// A layer has as many rows as it has; they begin at the same place.
						if (part.tagName === 'UL') return [`${i} legend`, `${Math.round(x)} ${Math.round(y)}`];
						const name =
							part.getAttribute('aria-label') ??
							(part.tagName === 'FIGURE' ? '' : part.textContent.replace(/[\d\s]+.*$/, '').slice(0, 20));
						return [`${i} ${part.tagName} ${name}`, [x, y, width, height].map(Math.round).join(' ')];
					})
			),
		selector
	);

/** Of the map and of the time: the same on every day and in every layer. A narrow drawing is cut by its style at first, by its frame later: its figure has one place. */
const ALWAYS =
	'.world-map, .view-tools :is(button, select):not(.enlarged-only), .time :is(button, input, summary), .legend ul';
const ON_ANY_DAY = `${ALWAYS}, .legend button, .reasons button, .in-words summary`;

const WIDTHS = [
	[360, 800],
	[768, 1024],
	[1024, 768],
	[1440, 900]
] as const;

test('the page of the server has the buttons of time and map, visibly not ready yet, and the ticks of the axis', async ({
	page
}) => {
	await page.route('**/*.js', (route) => route.abort());
	await page.goto('/', { waitUntil: 'commit' });
	for (const name of [
		'Previous change',
		'Next change',
		'Play',
		'Today',
		'Go',
		'Compare',
		'North Korea',
		'Both Koreas',
		'Missions'
	])
		await expect(page.getByRole('button', { name, exact: true })).toBeDisabled();
	await expect(page.getByRole('button', { name: 'Enlarge' })).toBeDisabled();
	await expect(page.getByRole('combobox', { name: 'Region' })).toBeDisabled();
	await expect(page.getByRole('textbox', { name: 'Go to a date' })).toBeDisabled();
	await expect(page.getByRole('slider')).toBeDisabled();
	expect((await page.locator('.chart .ticks path').first().getAttribute('d'))!.length).toBeGreaterThan(20);
});
test.use({ expected: { messages: [/net::ERR_FAILED/, /Failed to fetch dynamically imported module/] } });

/** What the line of filters lies on, though it has a room of its own. */
const coveredByChips = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const chips = [...document.querySelectorAll('.chips button')].map((chip) => chip.getBoundingClientRect());
		return [...document.querySelectorAll('.finding .main span, .world-map, .view-tools button, .time .date')]
			.filter((other) => {
				const box = other.getBoundingClientRect();
				return chips.some(
					({ left, right, top, bottom }) =>
						left < box.right && right > box.left && top < box.bottom && bottom > box.top
				);
			})
			.map((other) => `${other.localName}.${other.className}`);
	});

for (const [width, height] of WIDTHS) {
	test.describe(`at ${width} × ${height}`, () => {
		test.use({ viewport: { width, height } });
		test.skip(({ isMobile }) => isMobile && width !== 360, 'tried on a desktop');
		test.skip(({ isMobile }) => !isMobile && width === 360, 'tried on a phone');

		test('nothing moves when the page comes alive', async ({ page }) => {
			let release = (): void => undefined;
			const held = new Promise<void>((resolve) => (release = resolve));
			await page.route(/\.(js|json)$/, async (route) => {
				await held;
				await route.continue();
			});
			await page.goto('/country/malaysia?date=1976-08-18', { waitUntil: 'commit' });
			await page.locator('aside').waitFor();
			await page.evaluate(() => document.fonts.ready);
			const before = await places(page, ALWAYS);
			expect(Object.keys(before).length).toBeGreaterThan(12);
			release();
			await expect(page.getByRole('slider')).toBeEnabled();
			await expect(page.getByRole('combobox', { name: 'Region' })).toBeEnabled();
			expect(await places(page, ALWAYS)).toEqual(before);
		});

		test('nothing that one presses moves from day to day, with a filter, or from layer to layer', async ({
			page
		}) => {
			test.setTimeout(120_000);
			await openMap(page, '/?date=1976-08-18');
			await expect(page.locator('.reasons')).toBeAttached();
			await page.evaluate(() => document.fonts.ready);
			const go = async (day: string): Promise<void> => {
				await page.getByRole('textbox', { name: 'Go to a date' }).fill(day);
				await page.keyboard.press('Enter');
				await expect(page).toHaveURL(new RegExp(`date=${day}`));
			};
			const press = (name: string | RegExp): Promise<void> =>
				page.locator('.time').getByRole('button', { name, exact: true }).dispatchEvent('click');
			const onDay = await places(page, ON_ANY_DAY);
			const always = await places(page, ALWAYS);
			const withLegend = `${ALWAYS}, .legend li button`;
			const rows = await places(page, withLegend);
			// Far apart, and each day of the month and month of the year.
			for (let i = 0; i < 30; i++) {
				const day = `${1949 + ((i * 37) % 77)}-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`;
				await go(day);
				expect(await places(page, ON_ANY_DAY), day).toEqual(onDay);
			}
			for (const row of await page.locator('.legend li button').all()) {
				await row.dispatchEvent('click');
				await expect(row).toHaveAttribute('aria-pressed', 'true');
				const named = (await row.textContent())!;
				expect(await places(page, withLegend), named).toEqual(rows);
				expect(await coveredByChips(page), named).toEqual([]);
			}
			await page.getByRole('button', { name: 'Show all' }).dispatchEvent('click');
			await expect(page).not.toHaveURL(/status=/);
			await press('Both Koreas');
			await expect(page).toHaveURL(/layer=/);
			expect(await places(page, ALWAYS)).toEqual(always);
			await press('North Korea');
			await press('Compare');
			await expect(page).toHaveURL(/compare=/);
			for (const day of ['1949-09-30', '2024-11-30']) {
				await go(day);
				expect(Object.values(await places(page, ALWAYS))).toEqual(Object.values(always));
			}
		});
	});
}

for (const path of [
	'/',
	'/?date=1976-08-18',
	'/?date=1976-13-45',
	'/country/malaysia',
	'/year/1973',
	'/table'
]) {
	test(`${path} is not shifted when its parts come late and one by one`, async ({ page }) => {
		await page.addInitScript(() => {
			const seen = { shift: 0, moved: [] as string[] };
			Object.assign(window, { seen });
			const edges = ({ x, y, width, height }: DOMRectReadOnly) =>
				[x, y, width, height].map(Math.round).join(' ');
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) {
					const { value, sources } = entry as unknown as {
						value: number;
						sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
					};
					seen.shift += value;
					for (const { node, previousRect, currentRect } of sources)
						seen.moved.push(
							`${node?.textContent?.trim().slice(0, 40)}: ${edges(previousRect)} → ${edges(currentRect)}`
						);
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		// One after the other, each once the page has been painted with the one before.
		let turn = Promise.resolve();
		await page.route(/\.(js|json|woff2)$/, (route) => {
			turn = turn.then(async () => {
				await route.continue();
				await page
					.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
					.catch(() => undefined);
			});
			return turn;
		});
		await page.goto(path);
		await hydrated(page);
		if (path !== '/table') await expect(page.locator('.changes')).toBeAttached();
		// What remains are numbers that begin further to the left, because they have more figures.
		const { shift, moved } = await page.evaluate(
			() => (window as unknown as { seen: { shift: number; moved: string[] } }).seen
		);
		expect(shift, moved.join('\n')).toBeLessThan(0.002);
	});
}
