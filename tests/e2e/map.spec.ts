import { countOf, IN_FORCE, members } from '../fixtures/register.ts';
import { expect, markerCentres, onMap, openMap, pointInside, test } from './fixtures.ts';

test('the page opens with the finding, the map and the legend', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		`${IN_FORCE} United Nations member states have diplomatic relations with North Korea.`
	);
	await expect(page.locator('.finding')).toContainText(
		`${countOf(members, 'severed')} have broken relations off, ${countOf(members, 'never', 'office')} have never had any (France has an office instead)`
	);
	await expect(page.locator('.finding')).toContainText('Facts checked up to 30 June 2026');
	await expect(onMap(page, 'my')).toHaveAttribute('data-status', 'severed');
	await expect(onMap(page, 'kp')).toHaveAttribute('data-status', 'self');
});

test('the counts of the legend are those of the map and of the lists, status by status', async ({ page }) => {
	await page.goto('/');
	const index = page.locator('[aria-labelledby="index-heading"]');
	const counts = (rows: Element[]): Record<string, number> =>
		Object.fromEntries(
			rows.map((row) => [
				row.querySelector('[data-status]')!.getAttribute('data-status'),
				parseInt(row.querySelector('.count')!.textContent!)
			])
		);
	const legend = await page.locator('.legend li').evaluateAll(counts);
	const headings = await index.locator('h3:has([data-status])').evaluateAll(counts);
	const lists = await index.locator('ul').evaluateAll((all) => all.map((list) => list.children.length));
	const drawn = await page
		.locator('.world-map a:not([data-part])')
		.evaluateAll((links) => links.map((link) => link.getAttribute('data-status')));
	// A row without any stays in the legend; the lists have none.
	const filled = Object.entries(legend).filter(([, count]) => count);
	expect(filled.length).toBeGreaterThan(3);
	expect(headings).toEqual(Object.fromEntries(filled));
	expect(lists.slice(0, filled.length)).toEqual(Object.values(headings));
	for (const [status, count] of Object.entries(legend))
		expect(drawn.filter((one) => one === status).length, status).toBe(count);
});

test('hovering a country outlines it and tells its name, status and since when, with its history as a bar', async ({
	page
}) => {
	await openMap(page, '/');
	const { x, y } = await pointInside(onMap(page, 'my'));
	await page.mouse.move(x, y);
	await expect(page.locator('.hover-outline use:not(.halo)')).toHaveAttribute('href', '#s-my');
	const box = page.locator('.tooltip');
	await expect(box).toContainText('Malaysia');
	await expect(box).toContainText('Relations broken off, since 19 March 2021');
	const bar = await box
		.locator('rect')
		.evaluateAll((rects) => rects.map((rect) => rect.getAttribute('data-status')));
	// The second stretch of relations is the time in which the embassy may have been open already.
	expect(bar).toEqual(['not-sovereign', 'never', 'relations', 'relations', 'embassy', 'severed']);
	await page.mouse.move(x, 1);
	await expect(box).toHaveCount(0);
});

test('a territory is told with the state that represents it', async ({ page }) => {
	await openMap(page, '/');
	const greenland = page.locator('.world-map a[aria-label^="Greenland"]');
	const { x, y } = await pointInside(greenland);
	await page.mouse.move(x, y);
	await expect(page.locator('.tooltip strong')).toHaveText('Greenland (Denmark)');
});

test('a pointer on the sea means the nearest small state within 20 px', async ({ page }) => {
	await openMap(page, '/');
	const mauritius = (await markerCentres(page)).find(({ entity }) => entity === 'mu')!;
	await page.mouse.move(mauritius.x + 15, mauritius.y);
	await expect(page.locator('.tooltip strong')).toHaveText('Mauritius');
	await page.mouse.move(mauritius.x + 30, mauritius.y + 30);
	await expect(page.locator('.tooltip')).toHaveCount(0);
	await page.mouse.click(mauritius.x + 15, mauritius.y);
	await expect(page).toHaveURL('/country/mauritius');
});

test('the map is told in words, with counts, regions, extremes and the last change', async ({ page }) => {
	await openMap(page, '/?date=1976-08-18');
	const words = page.locator('#in-words');
	for (const text of [
		/On 18 August 1976 the map shows \d+ states: \d+ Relations, embassy in Pyongyang/,
		/Africa \d+ of \d+/,
		/The oldest relations in force are those with the Soviet Union \(12 October 1948\)/,
		/The last change up to this day, 28 June 1976: relations established \(Seychelles\)/
	])
		await expect(words).toContainText(text);
	await expect(page.locator('figure.world-map')).toHaveAttribute('aria-describedby', 'in-words');
});

test('markers keep a target of 24 px and cover no other', async ({ page }) => {
	await page.goto('/');
	const markers = await markerCentres(page);
	expect(markers.length).toBeGreaterThan(30);
	const covered = await page.evaluate(
		(all) =>
			all.flatMap(({ entity, x, y }) => {
				const around = Array.from({ length: 8 }, (_, i) => (i * Math.PI) / 4);
				const owners = around.map((angle) =>
					document.elementFromPoint(x + 11.5 * Math.cos(angle), y + 11.5 * Math.sin(angle))
				);
				return owners.every((element) => element?.closest('a')?.getAttribute('data-entity') === entity)
					? []
					: [entity];
			}),
		markers
	);
	expect(covered).toEqual([]);
	for (const a of markers)
		for (const b of markers)
			if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(23.9);
});
