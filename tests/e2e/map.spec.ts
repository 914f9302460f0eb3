import { expect, expectAccessible, hydrated, markerCentres, onMap, pointInside, test } from './fixtures.ts';

test('the page opens with the finding, the map and the legend', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'157 of 193 United Nations member states have diplomatic relations with North Korea.'
	);
	await expect(page.locator('.finding')).toContainText(
		'10 have broken relations off, 25 have never had any (France has an office instead)'
	);
	await expect(page.locator('.finding')).toContainText('Facts checked up to 30 June 2026');
	await expect(onMap(page, 'my')).toHaveAttribute('data-status', 'severed');
	await expect(onMap(page, 'kp')).toHaveAttribute('data-status', 'self');
	await expectAccessible(page);
});

test('the counts of the legend are those of the map and of the lists', async ({ page }) => {
	await page.goto('/');
	const rows = await page
		.locator('.legend li')
		.evaluateAll((items) =>
			items.map((item) => [
				item.querySelector('[data-status]')!.getAttribute('data-status'),
				parseInt(item.querySelector('.count')!.textContent!)
			])
		);
	const [main, side] = await Promise.all([
		page
			.locator('.world-map a:not([tabindex])')
			.evaluateAll((links) => links.map((link) => link.getAttribute('data-status'))),
		page.locator('#text ul').evaluateAll((lists) => lists.map((list) => list.children.length))
	]);
	for (const [status, count] of rows) {
		// The European Union and the Order of Malta are in the register, but not on the map.
		const offMap = status === 'relations' || status === 'never' ? 1 : 0;
		expect(main.filter((drawn) => drawn === status).length + offMap, String(status)).toBe(count);
		expect(side).toContain(count);
	}
});

test('hovering a country outlines it at once and says its name', async ({ page, hasTouch }) => {
	await page.goto('/');
	await hydrated(page);
	const { x, y } = await pointInside(onMap(page, 'br'));
	await page.mouse.move(x, y);
	await expect(page.locator('.hover-outline use:not(.halo)')).toHaveAttribute('href', '#s-br');
	if (!hasTouch) await expect(page.locator('.readout')).toHaveText('Brazil: Relations, embassy in Pyongyang');
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
