import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ENTER, press, until, type Browser } from '../fixtures/browser.ts';
import { startFailingSite, startFiles, type FailingSite } from '../fixtures/failing-site.ts';
import { startFirefox } from '../fixtures/firefox.ts';
import { startWebKit } from '../fixtures/webkit.ts';

const ALIVE = `!!document.querySelector('#svelte-announcer')`;
const ADDRESS = 'location.pathname + location.search';
/** Status of a country as the map shows it. */
const STATUS_OF = (id: string): string =>
	`document.querySelector('.world-map a[data-entity="${id}"]:not([data-part])')?.dataset.status`;

for (const [name, start] of Object.entries({ 'Firefox ESR': startFirefox, WebKitGTK: startWebKit })) {
	describe(name, () => {
		let browser: Browser;
		let site: FailingSite;
		beforeAll(async () => {
			browser = await start();
		});
		afterAll(() => browser.stop());
		// Each test has an address of its own, so that no file is known from another.
		beforeEach(async () => {
			site = await startFailingSite();
		});
		afterEach(() => site.stop());

		/** Opens a page and waits until it answers. */
		const open = async (path: string): Promise<void> => {
			await browser.open(site.origin + path);
			await until(browser, ALIVE);
		};

		test('the map is painted, with the states coloured and a headline', async () => {
			await open('/');
			expect(await browser.value(STATUS_OF('my'))).toBe('severed');
			const [fill, width] = await browser.value<[string, number]>(`(() => {
				const link = document.querySelector('.world-map a[data-entity="cn"]:not([data-part])');
				const shape = link.querySelector('path');
				return [getComputedStyle(shape).fill, shape.getBoundingClientRect().width];
			})()`);
			expect(fill).toMatch(/^rgb/);
			expect(width).toBeGreaterThan(50);
			expect(await browser.value(`document.querySelector('h1').textContent.length > 10`)).toBe(true);
		});

		test('a day is chosen by the address and by the buttons', async () => {
			await open('/?date=1976-08-18');
			await until(browser, STATUS_OF('my'), 'relations');
			await until(browser, `document.querySelector('input[type=range]').disabled`, false);
			await browser.value(`document.querySelector('input[type=range]').focus()`);
			await browser.value(`(() => {
				const slider = document.querySelector('input[type=range]');
				slider.value = slider.max;
				slider.dispatchEvent(new Event('input', { bubbles: true }));
				slider.dispatchEvent(new Event('change', { bubbles: true }));
			})()`);
			await until(browser, STATUS_OF('my'), 'severed');
			await until(browser, ADDRESS, '/');
		});

		test('a country is chosen on the map, and Back closes it', async () => {
			await open('/');
			await press(browser, '.world-map a[data-entity="br"]:not([data-part]) path');
			await until(browser, ADDRESS, '/country/brazil');
			await until(browser, `document.querySelector('aside h1')?.textContent`, 'Brazil');
			await browser.back();
			await until(browser, ADDRESS, '/');
			await until(browser, `!!document.querySelector('aside h1')`, false);
		});

		test('the search finds a country', async () => {
			await open('/');
			await until(browser, `!!document.querySelector('[aria-keyshortcuts="/"]')`);
			await browser.type('/');
			await until(browser, `document.activeElement.getAttribute('role')`, 'combobox');
			await browser.type('malay');
			await until(browser, `document.querySelector('[role=option]')?.textContent.includes('Malaysia')`);
			await browser.type(ENTER);
			await until(browser, ADDRESS, '/country/malaysia');
		});

		test('the table is sorted', async () => {
			await open('/table');
			const first = `document.querySelector('tbody th').textContent.trim()`;
			const before = await browser.value<string>(first);
			await press(browser, 'thead th[aria-sort] button');
			await until(browser, ADDRESS, '/table?order=desc');
			await until(browser, `${first} !== ${JSON.stringify(before)}`);
		});

		test('the colours follow the choice, and it is remembered', async () => {
			await open('/about');
			const colour = `getComputedStyle(document.body).backgroundColor`;
			const theme = 'document.documentElement.dataset.theme';
			const seen: Record<string, string> = {};
			// One button goes round: by the system, light, dark.
			for (let presses = 0; presses < 3; presses++) {
				const before = await browser.value(theme);
				await press(browser, 'header button:not([aria-keyshortcuts])');
				await until(browser, `${theme} !== ${JSON.stringify(before)}`);
				seen[await browser.value<string>(theme)] = await browser.value(colour);
			}
			expect(Object.keys(seen).sort()).toEqual(['dark', 'light', 'system']);
			expect(seen['dark']).not.toBe(seen['light']);
			while ((await browser.value(theme)) !== 'dark')
				await press(browser, 'header button:not([aria-keyshortcuts])');
			await open('/');
			await until(browser, 'document.documentElement.dataset.theme', 'dark');
		});

		test('a lost file of the start leaves the page as the server made it, and “Try again” brings it to life', async () => {
			const [first] = startFiles('index.html');
			site.fail((path) => path === first);
			await browser.open(`${site.origin}/?date=1976-08-18`);
			await until(browser, `document.querySelector('#trouble').hidden`, false);
			expect(await browser.value(STATUS_OF('my'))).toBe('severed');
			site.fail(null);
			await press(browser, '#trouble button');
			await until(browser, ALIVE);
			await until(browser, ADDRESS, '/?date=1976-08-18');
			await until(browser, STATUS_OF('my'), 'relations');
		});

		test('“Try again” works for what was to come later and was lost once', async () => {
			const named = startFiles('index.html');
			site.fail((path) => /^\/_app\/immutable\/.*\.js$/.test(path) && !named.includes(path));
			await open('/?date=1976-08-18');
			const again = `[...document.querySelectorAll('main button, .time button')].find((button) => button.textContent.trim() === 'Try again')`;
			await until(browser, `!!${again}`);
			site.fail(null);
			await browser.value(`${again}.click()`);
			await until(browser, STATUS_OF('my'), 'relations');
			await until(browser, ADDRESS, '/?date=1976-08-18');
		});
	});
}
