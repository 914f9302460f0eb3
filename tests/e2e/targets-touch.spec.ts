import type { Page } from '@playwright/test';
import { members } from '../fixtures/register.ts';
import { expect, openMap, test } from './fixtures.ts';

const regions = [...new Set(members.map(({ region }) => region))].sort();

/**
 * The entities for which the page answers on a whole circle of 24 px: around the middle of a target, or around the place of a shape with the most room. Of
 * `asked`, those without such a circle.
 */
const withoutTarget = (page: Page, asked: readonly string[]): Promise<string[]> =>
	page.evaluate((entities) => {
		const RADIUS = 11.5;
		const ownerAt = (x: number, y: number): string | null | undefined =>
			document.elementFromPoint(x, y)?.closest('.world-map a')?.getAttribute('data-entity');
		const isFree = (entity: string, x: number, y: number): boolean =>
			[0, 0.5, 1].every((share) =>
				Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8).every(
					(angle) =>
						ownerAt(x + share * RADIUS * Math.cos(angle), y + share * RADIUS * Math.sin(angle)) === entity
				)
			);
		const inWindow = (element: SVGGraphicsElement, at: { x: number; y: number }) =>
			new DOMPoint(at.x, at.y).matrixTransform(element.getScreenCTM()!);
		return entities.filter((entity) => {
			const hits = [
				...document.querySelectorAll<SVGPathElement>(`.world-map a[data-entity="${entity}"] .hit`)
			].filter((hit) => hit.checkVisibility());
			const middles = hits.map((hit) => inWindow(hit, hit.getPointAtLength(0)));
			return !middles.some(({ x, y }) => isFree(entity, x, y));
		});
	}, asked);

for (const region of regions) {
	test(`in the view of ${region} every member has a target of 24 px of its own at 360 px`, async ({
		page
	}) => {
		await openMap(page, `/?region=${region}`);
		await expect(page.locator('.world-map > svg')).toHaveAttribute('data-tall');
		const asked = members.filter((member) => member.region === region).map(({ entity }) => entity);
		expect(await withoutTarget(page, asked)).toEqual([]);
	});
}
