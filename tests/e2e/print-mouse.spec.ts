import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { expect, hydrated, test } from './fixtures.ts';

// What a reader holds in the hand: read from the PDF that the browser makes.

interface Paper {
	readonly format: 'A4' | 'Letter';
	readonly landscape: boolean;
}

const PAPERS: readonly Paper[] = (['A4', 'Letter'] as const).flatMap((format) =>
	[false, true].map((landscape) => ({ format, landscape }))
);

interface Printed {
	readonly pages: number;
	/** Everything that is printed, the pieces of a line joined. */
	readonly text: string;
	readonly firstPage: string;
	/** Size of the smallest print in pt. */
	readonly smallest: number;
	/** What hangs over the edge of its sheet. */
	readonly cut: string[];
}

async function print(page: Page, paper: Paper): Promise<Printed> {
	await expect(page.locator('.printed')).toBeAttached();
	const pdf = await getDocumentProxy(new Uint8Array(await page.pdf(paper)));
	const texts: string[] = [];
	const cut: string[] = [];
	let smallest = Infinity;
	for (let number = 1; number <= pdf.numPages; number++) {
		const sheet = await pdf.getPage(number);
		const { width, height } = sheet.getViewport({ scale: 1 });
		const { items } = await sheet.getTextContent();
		let text = '';
		for (const item of items) {
			if (!('str' in item)) continue;
			text += item.str + (item.hasEOL ? ' ' : '');
			if (!item.str.trim()) continue;
			const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
			smallest = Math.min(smallest, Math.abs(size));
			if (x < 10 || x + item.width > width - 10 || y < 10 || y > height - 10) cut.push(item.str);
		}
		texts.push(text.replace(/\s+/g, ' '));
	}
	return { pages: pdf.numPages, text: texts.join(' '), firstPage: texts[0] ?? '', smallest, cut };
}

/** Opens a page and reads what it says at the top. */
async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await hydrated(page);
	await expect(page.locator('.printed')).toBeAttached();
}

/** The rows of the legend as they stand on the screen: the words and the count. */
const legendOf = (page: Page): Promise<{ label: string; count: string }[]> =>
	page.locator('.legend li').evaluateAll((rows) =>
		rows.map((row) => ({
			label: row.querySelector('.label')!.textContent!.trim(),
			count: /\d+/.exec(row.querySelector('.count')!.textContent!)![0]
		}))
	);

const LINE = /Ties with Pyongyang, facts checked up to \d+ \w+ \d{4}, http/;

for (const paper of PAPERS) {
	test.describe(`on ${paper.format} ${paper.landscape ? 'across' : 'upright'}`, () => {
		for (const [path, day] of [
			['/', '30 June 2026'],
			['/?compare=1950-01-01&date=1976-08-18', '18 August 1976'],
			...(paper === PAPERS[0]
				? ([
						['/?layer=two-koreas', '30 June 2026'],
						['/year/1976', '31 December 1976']
					] as const)
				: [])
		] as const)
			test(`${path} begins with the finding, the map’s day and the legend with its counts on one sheet`, async ({
				page
			}) => {
				await open(page, path);
				// The history is there, and with it what the address asks for.
				await expect(page.getByRole('slider')).toBeEnabled();
				await expect(page.locator('.date').first()).toContainText(day);
				const heading = (await page.locator('.finding .main').textContent())!.trim();
				const rows = await legendOf(page);
				const { firstPage, pages, smallest, cut } = await print(page, paper);
				if (!path.startsWith('/year')) expect(pages).toBe(1);
				expect(firstPage).toContain(heading);
				expect(firstPage).toContain(day);
				expect(rows.length).toBeGreaterThan(3);
				for (const { label, count } of rows)
					expect(firstPage, label).toMatch(
						new RegExp(`${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*${count}\\b`)
					);
				expect(firstPage).toMatch(LINE);
				expect(smallest).toBeGreaterThan(8.9);
				expect(cut).toEqual([]);
			});

		for (const [slug, name] of [
			['malaysia', 'Malaysia'],
			...(paper === PAPERS[0]
				? ([
						['china', 'China'],
						['north-korea', 'North Korea']
					] as const)
				: [])
		] as const)
			test(`${name} begins with its answer, its whole bar and the small map’s key, and names its sources`, async ({
				page
			}) => {
				await open(page, `/country/${slug}`);
				const sentence = (await page.locator('aside .sentence').first().textContent())!.trim();
				const rows = await legendOf(page);
				const sources = await page.locator('aside li[id^="source-"]').count();
				const { firstPage, text, smallest, cut, pages } = await print(page, paper);
				expect(firstPage).toContain(name);
				expect(firstPage.replace(/\s/g, '')).toContain(sentence.replace(/\s/g, ''));
				expect(firstPage).toContain('30 June 2026');
				expect(firstPage).toMatch(/1950\s*1960\s*1970\s*1980\s*1990\s*2000\s*2010\s*2020/);
				for (const { label, count } of rows) expect(firstPage).toContain(`${label} ${count}`);
				expect(firstPage).toMatch(LINE);
				if (sources) expect(text).toMatch(/Sources/);
				expect(smallest).toBeGreaterThan(8.9);
				expect(cut).toEqual([]);
				expect(pages).toBeLessThan(8);
			});
	});
}

test('a country’s small map shows it', async ({ page }) => {
	await open(page, '/country/malaysia');
	await page.emulateMedia({ media: 'print' });
	const map = (await page.locator('.world-map > svg').boundingBox())!;
	const chosen = (await page.locator('.chosen-outline').boundingBox())!;
	expect(map.width).toBeGreaterThan(250);
	expect(chosen.x).toBeGreaterThan(map.x);
	expect(chosen.x + chosen.width).toBeLessThan(map.x + map.width);
});

test('the table and the page about the site are printed whole, with no word cut', async ({ page }) => {
	for (const path of ['/table', '/about']) {
		await open(page, path);
		const { text, smallest, cut } = await print(page, PAPERS[0]!);
		for (const word of path === '/table'
			? ['Accredited from', 'Afghanistan', 'Zimbabwe', '30 June 2026']
			: ['Ties with Pyongyang', 'Natural Earth'])
			expect(text, path).toContain(word);
		expect(smallest, path).toBeGreaterThan(8.9);
		expect(cut, path).toEqual([]);
	}
});
