import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Locator, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/**
 * A page that fails its test when the browser prints anything to the console, an error is thrown, or a request leaves our own origin.
 * `expected.messages` names what a test causes on purpose.
 */
export const test = base.extend<{ expected: { messages: RegExp[] } }>({
	expected: [{ messages: [] }, { option: true }],
	page: async ({ page, baseURL, expected }, use) => {
		const complaints: string[] = [];
		page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
		page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
		page.on('request', (request) => {
			const { origin, protocol } = new URL(request.url());
			if (origin !== new URL(baseURL!).origin && protocol.startsWith('http'))
				complaints.push(`request to ${request.url()}`);
		});
		await use(page);
		expect(
			complaints.filter((complaint) => !expected.messages.some((message) => message.test(complaint)))
		).toEqual([]);
	}
});

/** No violation of axe's rules on the page as it is; of those about colours only, where nothing else has changed since. */
export async function expectAccessible(page: Page, rules: 'all' | 'colours' = 'all'): Promise<void> {
	// What passes is not carried over, one element at a time; "legacy" is in the page itself, as there are no frames of other origins. Five times as fast.
	const axe = new AxeBuilder({ page }).setLegacyMode(true);
	const { violations } = await axe
		.options({ resultTypes: ['violations'], ...(rules === 'colours' && { runOnly: ['cat.color'] }) })
		.analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
	).toEqual([]);
}

/** The link of a country on the map. */
export const onMap = (page: Page, entity: string) =>
	page.locator(`.world-map a[data-entity="${entity}"]:not([data-part])`);

/** Reaches a link by pointer until it has an address: links get the view of the page when they are reached. */
export const expectReached = (link: Locator, address: string | RegExp): Promise<void> =>
	expect(async () => {
		await link.dispatchEvent('pointerover');
		await expect(link).toHaveAttribute('href', address, { timeout: 100 });
	}).toPass();

/** Holds back all scripts until they are let go, as on a slow line. */
export async function holdScripts(page: Page): Promise<() => void> {
	let go = (): void => {};
	const held = new Promise<void>((resolve) => (go = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	return go;
}

/** Waits until what follows a paint, such as the lists, has followed. */
export const rested = (page: Page): Promise<unknown> =>
	page.evaluate(
		() =>
			new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))
	);

/** Opens a page and waits until its map answers: the history and the parts of the map are there. */
export async function openMap(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.getByRole('slider')).toBeEnabled();
	await expect(page.getByRole('combobox', { name: 'Region' })).toBeEnabled();
}

/** Waits until the page reacts to input (SvelteKit then adds its announcer): before, links work by loading pages. */
export const hydrated = (page: Page): Promise<void> =>
	page.locator('#svelte-announcer').waitFor({ state: 'attached' });

/** Chooses a point as the device does: a click, or a tap. */
export const pointAt = (
	page: Page,
	{ x, y }: { x: number; y: number },
	hasTouch: boolean | undefined
): Promise<void> => (hasTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));

/** Where the markers that are drawn at this width lie on the page: the middle of their targets. */
export const markerCentres = (page: Page) =>
	page.locator('.world-map .hit').evaluateAll((hits) =>
		hits
			.filter((hit) => getComputedStyle(hit.parentElement!).display !== 'none')
			.map((hit) => {
				const { x, y } = (hit as SVGPathElement)
					.getPointAtLength(0)
					.matrixTransform((hit as SVGPathElement).getScreenCTM()!);
				return { entity: hit.closest('a')!.getAttribute('data-entity')!, x, y };
			})
	);

/**
 * A point of the page inside the drawn shape of a link, not only inside its box: shapes may be concave or made of islands. Of the points
 * found by sampling, one with the most room around it, so that a finger's fuzziness does not matter.
 */
export async function pointInside(link: Locator): Promise<{ x: number; y: number }> {
	const point = await link.evaluate((shape) => {
		const { left, top, width, height } = shape.querySelector('path')!.getBoundingClientRect();
		const isInside = (x: number, y: number): boolean =>
			document.elementFromPoint(x, y)?.closest('a') === shape;
		const room = (x: number, y: number): number =>
			[1, 2, 3, 4, 5, 6, 8, 10].findIndex(
				(r) =>
					![
						[r, 0],
						[-r, 0],
						[0, r],
						[0, -r]
					].every(([dx, dy]) => isInside(x + dx!, y + dy!))
			);
		let best: { x: number; y: number; room: number } | null = null;
		const step = Math.max(1, Math.min(width, height) / 24);
		for (let x = left; x < left + width; x += step) {
			for (let y = top; y < top + height; y += step) {
				if (!isInside(x, y)) continue;
				const found = room(x, y);
				if (!best || (found === -1 ? 99 : found) > best.room)
					best = { x, y, room: found === -1 ? 99 : found };
			}
		}
		return best;
	});
	expect(point, 'no point of the shape can be reached').not.toBeNull();
	return point!;
}
