import type { Page } from 'playwright';

/** How a country is chosen. */
export type Way = 'pointer' | 'tap' | 'key';

/** What chooses a country of the map, once its place is known and the hand is near: to be called when the time begins. */
export async function pressing(page: Page, entity: string, way: Way): Promise<() => Promise<unknown>> {
	const link = page.locator(`.world-map a[data-entity="${entity}"]:not([data-part])`);
	if (way === 'key') {
		await link.focus();
		return () => page.keyboard.press('Enter');
	}
	const { x, y } = await link.evaluate((shape) => {
		const boxes = [...shape.querySelectorAll('path')].map((path) => path.getBoundingClientRect());
		const isFree = (x: number, y: number): boolean => document.elementFromPoint(x, y)?.closest('a') === shape;
		// Rather not on its border, where a neighbour may be hit.
		for (const room of [2, 1, 0])
			for (const { left, top, width, height } of boxes)
				for (let i = 1; i < 40; i++)
					for (let j = 1; j < 40; j++) {
						const [px, py] = [left + (width * i) / 40, top + (height * j) / 40];
						if ([-room, 0, room].every((dx) => [-room, 0, room].every((dy) => isFree(px + dx, py + dy))))
							return { x: px, y: py };
					}
		throw new Error(`no point of ${shape.getAttribute('data-entity')} is free`);
	});
	if (way === 'tap') return () => page.touchscreen.tap(x, y);
	// As a hand does: it comes near before it presses.
	await page.mouse.move(x - 3, y - 3);
	await page.mouse.move(x, y);
	return () => page.mouse.click(x, y);
}
