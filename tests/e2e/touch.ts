import type { CDPSession, Page } from '@playwright/test';

type Point = { x: number; y: number };

/** Fingers that touch, move in five steps and let go; `at` gives their places at a share of the way. */
export async function touch(page: Page, at: (share: number) => readonly Point[]): Promise<void> {
	const session: CDPSession = await page.context().newCDPSession(page);
	const touchPoints = (share: number) => at(share).map((point, id) => ({ ...point, id }));
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: touchPoints(0) });
	for (let i = 1; i <= 5; i++)
		await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: touchPoints(i / 5) });
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Two fingers that move from a distance to another around a point. */
export const pinch = (page: Page, { x, y }: Point, from: number, to: number): Promise<void> =>
	touch(page, (share) => {
		const half = (from + (to - from) * share) / 2;
		return [
			{ x: x - half, y },
			{ x: x + half, y }
		];
	});
