import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../src/cli/find-chromium.ts';
import { cutOff } from '../fixtures/cut-off.ts';
import { startOwnServer, type OwnServer } from '../fixtures/own-server.ts';
import { plainEnglish } from '../fixtures/plain-english.ts';
import { copyProject, startBuild } from '../fixtures/project-copy.ts';
import { addPseudoLanguage, PSEUDO } from '../fixtures/pseudo-language.ts';

// The site with a second language, that only this test knows: what does not come from the words and the facts of a language stands out in it.

const ORIGIN = 'https://ties.example';
let project: string;
let server: OwnServer;
let browser: Browser;
const site = (...path: string[]): string => join(project, 'build', ...path);
const html = (...path: string[]): string => readFileSync(site(...path), 'utf8');
const address = (path: string): string => `http://127.0.0.1:${server.port}${path}`;

beforeAll(async () => {
	project = copyProject();
	addPseudoLanguage(project);
	const { code, output } = await startBuild(project, { SITE_ORIGIN: ORIGIN, PRECOMPRESS: 'no' }).ended;
	expect(code, output).toBe(0);
	server = await startOwnServer(site());
	browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
});
afterAll(async () => {
	await browser?.close();
	server?.stop();
	rmSync(project, { recursive: true });
});

/** Opens a page and waits until it answers, and until its map does. */
async function open(path: string, width: number): Promise<Page> {
	const page = await browser.newPage({ viewport: { width, height: 900 } });
	await page.goto(address(path));
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	if (await page.locator('.plate').count()) {
		await page.locator('.time input[type=range]:enabled').waitFor();
		await page.locator('.changes').first().waitFor({ state: 'attached' });
	}
	return page;
}

const PAGES = [
	'',
	'?date=1976-08-18',
	'?date=1976-08-18&compare=1950-01-01',
	'?layer=two-koreas',
	'?reason=bombing',
	'?region=asia&status=severed,embassy',
	'?date=rubbish&layer=moon&region=atlantis',
	'/country/malaysia',
	'/country/china?date=1949-10-06',
	'/country/germany?date=1976-08-18',
	'/country/north-korea',
	'/country/bhutan',
	'/year/1976',
	'/year/2026',
	'/table',
	'/table?date=1976-08-18&sort=since',
	'/table?status=severed&q=zzz',
	'/about',
	'/country/malasia',
	'/no/such/page'
];

describe.each(PAGES)('the page %s of the pseudo-language', (path) => {
	test.each([360, 1440])('shows no English and cuts nothing off at %i px', async (width) => {
		const page = await open(`/${PSEUDO}${path}`, width);
		expect([await page.evaluate(plainEnglish), await page.evaluate(cutOff)]).toEqual([[], []]);
		await page.close();
	});
});

test('search, its results, the list of keys and the box of a country show no English', async () => {
	const page = await open(`/${PSEUDO}`, 1440);
	await page.locator('.world-map a[data-entity="my"]').focus();
	await page.keyboard.press('ArrowRight');
	await page.locator('.tooltip').waitFor();
	expect(await page.evaluate(plainEnglish)).toEqual([]);
	await page.keyboard.press('?');
	await page.locator('dialog[open]').waitFor();
	expect(await page.evaluate(plainEnglish)).toEqual([]);
	expect(await page.evaluate(cutOff)).toEqual([]);
	await page.keyboard.press('Escape');
	await page.keyboard.press('/');
	await page.locator('dialog[open] input').fill('malaysia');
	await page.locator('dialog[open] [role=option]').first().waitFor();
	expect(await page.evaluate(plainEnglish)).toEqual([]);
	await page.locator('dialog[open] input').fill('zzzzzz');
	expect(await page.evaluate(plainEnglish)).toEqual([]);
	await page.close();
});

test('a visit stays in its language: a step, a country, the table, a year and an old address', async () => {
	const page = await open(`/${PSEUDO}?date=1976-08-18`, 1440);
	await page.locator('.time input[type=range]').press('ArrowRight');
	await page.locator('.world-map a[data-entity="my"]').dispatchEvent('click');
	await page.waitForURL(address(`/${PSEUDO}/country/malaysia?date=1976-09-18`));
	await page.locator('aside h1').waitFor();
	await page.goto(address(`/${PSEUDO}/country/my`));
	await page.waitForURL(address(`/${PSEUDO}/country/malaysia`));
	expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-XA');
	const links = await page
		.locator('a[href^="/"]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
	expect(links.filter((href) => !href.startsWith(`/${PSEUDO}`))).toEqual([]);
	await page.close();
});

test('every page names its own address and those in the other languages, and the page for what is missing none', () => {
	const own = (rel: string, path: string): string => `<link rel="${rel} href="${ORIGIN}${path}">`;
	for (const [prefix, file] of [
		['', 'country/malaysia/index.html'],
		[`/${PSEUDO}`, `${PSEUDO}/country/malaysia/index.html`]
	] as const) {
		const text = html(file);
		expect(text).toContain(own('canonical"', `${prefix}/country/malaysia`));
		expect(text).toContain(own('alternate" hreflang="x-default"', '/country/malaysia'));
		expect(text).toContain(own('alternate" hreflang="en-GB"', '/country/malaysia'));
		expect(text).toContain(own('alternate" hreflang="en-XA"', `/${PSEUDO}/country/malaysia`));
	}
	expect(html('index.html')).toContain(own('canonical"', '/'));
	expect(html(PSEUDO, 'index.html')).toContain(own('canonical"', `/${PSEUDO}`));
	expect(html('404.html')).not.toContain('canonical');
});

test('data, redirects and the page for what is missing are there in both languages', async () => {
	for (const file of ['timeline.json', 'search.json', 'missions.json', '404.html', 'country/my/index.html'])
		expect([file, existsSync(site(file)), existsSync(site(PSEUDO, file))]).toEqual([file, true, true]);
	expect(html(PSEUDO, 'timeline.json')).not.toContain('Malaysia');
	expect(html(PSEUDO, 'country/my/index.html')).toContain('<html lang="en-XA">');
	const missing = await fetch(address(`/${PSEUDO}/nowhere`));
	expect([missing.status, await missing.text()]).toEqual([404, html(PSEUDO, '404.html')]);
	for (const path of ['/404.html', `/${PSEUDO}/404.html`])
		expect((await fetch(address(path))).status, path).toBe(404);
});

/** The files that a page loads first, with what they weigh compressed, in bytes. */
const firstLoad = (folder: string, page: string): { text: string; bytes: number } => {
	const text = readFileSync(join(folder, page), 'utf8');
	const files = [...text.matchAll(/<link href="\/([^"]+\.js)" rel="modulepreload"/g)].map(([, file]) =>
		readFileSync(join(folder, file!), 'utf8')
	);
	expect(files.length).toBeGreaterThan(5);
	return { text: files.join('\n'), bytes: files.reduce((sum, file) => sum + gzipSync(file).length, 0) };
};

test.each(['index.html', 'country/china/index.html', 'table/index.html'])(
	'with another language, %s in English loads nothing of it, and no more than before but for its name',
	(page) => {
		const alone = firstLoad('build', page);
		const beside = firstLoad(site(), page);
		// The accents of the other language.
		expect(/[šƀṽ]/.exec(beside.text)).toBeNull();
		expect(beside.bytes - alone.bytes).toBeLessThan(50);
	}
);
