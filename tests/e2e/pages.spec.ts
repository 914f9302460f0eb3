import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';

const about = (text: string) => new RegExp(text);

test('the page on borders publishes the register of borders and names', async ({ page }) => {
	await page.goto('/about');
	await page.getByRole('link', { name: 'Borders and names' }).click();
	await expect(page).toHaveURL(/\/about\/borders\/?$/);
	const text = page.locator('#text');
	for (const place of ['Crimea', 'Western Sahara', 'Kashmir', 'Golan Heights', 'Kuril Islands', 'Dokdo'])
		await expect(text.getByRole('heading', { name: about(place) })).toBeVisible();
	await expect(text).toContainText('Ukraine claims it, and the United Nations General Assembly holds it');
	await expect(text).toContainText('French Guiana (France)');
});

test('the text about the site says what states are called, who makes it and how to reach them', async ({
	page
}) => {
	await page.goto('/about');
	const text = page.locator('#text');
	await expect(text.getByRole('heading', { name: 'What states are called' })).toBeVisible();
	await expect(text).toContainText('Türkiye');
	await expect(text.getByRole('heading', { name: 'Who makes this, and how' })).toBeVisible();
	await expect(text).toContainText('has named no address');
});

test.describe('a page that does not exist', () => {
	// The browser itself reports the status 404 of the document.
	test.use({ expected: { messages: [/Failed to load resource.*404/] } });
	test('offers a field that finds states by name', async ({ page, isMobile }) => {
		await page.goto('/no/such/page', { waitUntil: 'load' });
		await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
		const field = page.getByRole('searchbox', { name: 'Find a state or entity by its name' });
		await expect(field).toBeInViewport();
		await field.fill('korea');
		const text = page.locator('#text');
		await expect(text.getByRole('link', { name: 'South Korea' })).toBeVisible();
		await field.fill('malasia');
		await text.getByRole('link', { name: 'Malaysia' }).click();
		await expect(page).toHaveURL(/\/country\/malaysia\/?$/);
		if (isMobile) return;
		await page.goto('/no/such/page');
		const box = (await text.boundingBox())!;
		expect(box.width).toBeGreaterThan(300);
	});
});

test.describe('in one column', () => {
	test.use({ viewport: { width: 360, height: 800 } });

	test('a year begins with its heading and its changes, and the map comes after', async ({ page }) => {
		await page.goto('/year/1976');
		const top = async (selector: string) => (await page.locator(selector).first().boundingBox())!.y;
		expect(await top('h1')).toBeLessThan(160);
		const changes = await top('.year h2');
		expect(changes).toBeLessThan(400);
		const map = await top('svg#map, .plate svg');
		expect(map).toBeGreaterThan(changes);
		expect(await top('.rest h2')).toBeGreaterThan(map);
	});

	test('the table is jumped through by letter, also by those that a filter leaves, and not in another order', async ({
		page
	}) => {
		await page.goto('/table');
		const letters = page.getByRole('navigation', { name: 'By first letter' });
		await letters.getByRole('link', { name: 'M', exact: true }).click();
		await expect(page.getByRole('link', { name: 'Madagascar' })).toBeInViewport();
		await expect(letters).toBeInViewport();
		const covered = (await page.getByRole('columnheader', { name: 'Status' }).boundingBox())!;
		const row = (await page.getByRole('link', { name: 'Madagascar' }).boundingBox())!;
		expect(row.y).toBeGreaterThanOrEqual(covered.y + covered.height);
		expect(row.y).toBeLessThan(250);
		await page.goto('/table?status=severed');
		await expect(letters.getByRole('link', { name: 'P', exact: true })).toBeVisible();
		await expect(letters.getByRole('link', { name: 'V', exact: true })).toHaveCount(0);
		await page.goto('/table?sort=since');
		await expect(letters).toHaveCount(0);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	// The browser itself reports the status 404 of the last.
	test.use({ expected: { messages: [/Failed to load resource.*404/] } });

	for (const path of ['/', '/country/china', '/year/1976', '/table', '/about', '/no/such/page'])
		test(`${path} reads whole`, async ({ page }) => {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			const text = page.locator('#text, main');
			expect((await text.first().innerText()).length).toBeGreaterThan(100);
		});

	test('the table is jumped through by letter', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 800 });
		await page.goto('/table');
		await page
			.getByRole('navigation', { name: 'By first letter' })
			.getByRole('link', { name: 'S', exact: true })
			.click();
		await expect(page.getByRole('link', { name: 'Saint Kitts and Nevis' })).toBeInViewport();
	});

	test('the ways to the parts of a panel lead there', async ({ page }) => {
		await page.goto('/country/china');
		await page
			.getByRole('navigation', { name: 'Parts of this page' })
			.getByRole('link', { name: 'Sources' })
			.click();
		await expect(page.getByRole('heading', { name: 'Sources' })).toBeInViewport();
	});
});

test('no page says one in the plural, neither in its text nor in what others show of it', () => {
	const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((file) =>
		/(^|\/)(index|404)\.html$/.test(file)
	);
	const plurals = pages.flatMap((file) => {
		const html = readFileSync(`build/${file}`, 'utf8');
		const text = html.replace(/<(script|style)\b.*?<\/\1>/gs, ' ').replace(/<(?!meta)[^>]*>/g, ' ');
		return (text.match(/(?<![\w.,–-])1 [a-z]+s\b/g) ?? []).map((found) => `${file}: ${found}`);
	});
	expect(pages.length).toBeGreaterThan(1);
	expect(plurals).toEqual([]);
});

test('no word in the head of a table on a text page is broken, on any width', async ({ page }) => {
	for (const width of [320, 360, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/about/sources');
		const lines = await page.locator('thead th').evaluateAll((heads) =>
			heads.map((head) => {
				const range = document.createRange();
				range.selectNodeContents(head);
				return range.getClientRects().length;
			})
		);
		expect(lines, `${width} px`).toEqual([1, 1, 1]);
	}
});
