import type { Page } from '@playwright/test';

/** The drawing of the map, and the choice of a region. */
export const svg = (page: Page) => page.locator('.world-map > svg');
export const region = (page: Page) => page.getByRole('combobox', { name: 'Region' });

/** Part of the map that is shown, in units of its view box. */
export const shown = async (page: Page) => {
	const [x, y, width, height] = (await svg(page).getAttribute('viewBox'))!.split(' ').map(Number);
	return { x: x!, y: y!, width: width!, height: height! };
};

/** Width of the whole map in units: a phone leaves out the empty western edge. */
export const whole = (isMobile: boolean): number => (isMobile ? 9320 : 9600);

/** Middle of the map on the page. */
export async function middle(page: Page): Promise<{ x: number; y: number }> {
	const { x, y, width, height } = (await svg(page).boundingBox())!;
	return { x: x + width / 2, y: y + height / 2 };
}
