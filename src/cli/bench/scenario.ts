import type { Page } from 'playwright';
import type { Times } from './figures.ts';
import { timeOf, timesOfMoves, timesUntil } from './interactions.ts';
import { pressing, type Way } from './pressing.ts';

// What a visitor does, each measured as often as it takes to know; tests/e2e/journey.spec.ts does the same and looks at what is shown.

/** Countries that are chosen, one after the other: big and small ones, with much to tell and little. */
const CHOSEN = ['br', 'my', 'ru', 'za', 'jp', 'de', 'eg', 'us', 'cn', 'au', 'in', 'ke', 'pe', 'ua', 'vn'];

const SLIDER = '.time input[type="range"]';

const answering = (page: Page): Promise<unknown> =>
	page.waitForSelector('.view-tools select:enabled', { state: 'attached' });

async function repeat(times: number, act: (i: number) => Promise<number>): Promise<number[]> {
	const measured: number[] = [];
	for (let i = 0; i < times; i++) measured.push(await act(i));
	return measured;
}

/** Steps of the slider by key, a month each, from the middle of the time on. */
export async function steps(page: Page, address: string, slider = SLIDER): Promise<Times> {
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.waitForSelector(`${slider}:enabled`);
	await page.locator(slider).focus();
	return repeat(40, () => timeOf(page, () => page.keyboard.press('PageDown')));
}

/** A drag of 60 moves along the slider, by mouse: the time of each move to its paint. */
export async function drag(page: Page, address: string): Promise<Times> {
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.waitForSelector(`${SLIDER}:enabled`);
	const { x, y, width, height } = (await page.locator(SLIDER).boundingBox())!;
	const at = (share: number): [number, number] => [x + width * share, y + height / 2];
	await page.mouse.move(...at(0.9));
	await page.mouse.down();
	const moves = await timesOfMoves(
		page,
		SLIDER,
		'input',
		Array.from({ length: 60 }, (_, i) => () => page.mouse.move(...at(0.9 - (i + 1) * 0.013)))
	);
	await page.mouse.up();
	return moves;
}

/** Presses on the rows of the legend, one on and off after the other. */
export async function legend(page: Page, address: string): Promise<Times> {
	await page.goto(address, { waitUntil: 'networkidle' });
	await answering(page);
	const rows = page.locator('.legend li button');
	return repeat(16, async (i) => {
		const row = rows.nth(Math.floor(i / 2) % 6);
		// As a hand does: it comes near before it presses.
		await row.hover();
		return timeOf(page, () => row.click());
	});
}

/** From choosing a country to its name painted, and to its panel painted. */
export async function choices(
	page: Page,
	address: string,
	way: Way
): Promise<{ readonly name: Times; readonly panel: Times; readonly press: Times }> {
	await page.goto(address, { waitUntil: 'networkidle' });
	await answering(page);
	const [name, panel, press]: [number[], number[], number[]] = [[], [], []];
	const map = page.locator('.world-map > svg');
	const whole = await map.getAttribute('viewBox');
	for (const entity of CHOSEN) {
		const link = page.locator(`.world-map a[data-entity="${entity}"]:not([data-part])`);
		const label = (await link.getAttribute('aria-label'))!.split(':')[0]!;
		const act = await pressing(page, entity, way);
		let times: number[] = [];
		press.push(
			await timeOf(page, async () => {
				times = await timesUntil(page, act, [
					{ selector: 'aside h1', text: label },
					{ selector: 'aside #of-dprk', text: label }
				]);
			})
		);
		name.push(times[0]!);
		panel.push(times[1]!);
		// On a phone the map has moved to the chosen country, and others are out of sight.
		if (way !== 'tap') continue;
		await page.locator('aside .close').click();
		await page.waitForFunction(
			(box) => document.querySelector('.world-map > svg')?.getAttribute('viewBox') === box,
			whole
		);
	}
	return { name, panel, press };
}

/** Opening the search, and each letter that is typed there. */
export async function search(
	page: Page,
	address: string
): Promise<{ readonly opening: Times; readonly letters: Times }> {
	await page.goto(address, { waitUntil: 'networkidle' });
	await answering(page);
	const [opening, letters]: [number[], number[]] = [[], []];
	for (const word of ['malaysia', 'cote', 'embassy', 'russ', 'kor']) {
		opening.push(await timeOf(page, () => page.keyboard.press('/')));
		await page.waitForSelector('dialog input');
		for (const letter of word) letters.push(await timeOf(page, () => page.keyboard.press(letter)));
		await page.keyboard.press('Escape');
		await page.waitForSelector('dialog', { state: 'detached' });
	}
	return { opening, letters };
}

/** Sorts of the table, by each of its columns up and down. */
export async function sorts(page: Page, address: string): Promise<Times> {
	await page.goto(address, { waitUntil: 'networkidle' });
	const heads = page.locator('table.countries th button');
	const columns = await heads.count();
	return repeat(columns * 2, (i) => timeOf(page, () => heads.nth(Math.floor(i / 2)).click()));
}
