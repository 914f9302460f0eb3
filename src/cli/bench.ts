import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright';
import { kB, median, timesLine } from './bench/figures.ts';
import { watch } from './bench/interactions.ts';
import { LAPTOP, measureLoad, PHONE, slowPage, type Device, type Load } from './bench/load.ts';
import { choices, drag, legend, search, sorts, steps } from './bench/scenario.ts';
import { BUDGETS, historyCode, sizesOf, totalOf } from './bench/sizes.ts';
import { PLAIN_MAP, servePlainMap } from './bench/yardstick.ts';
import { CHROMIUM_ARGS, findChromium } from './find-chromium.ts';
import { siteIn, staticServer } from './server/static-server.ts';

// Prints figures; nothing here passes or fails. Byte budgets are tested in tests/e2e/budgets.spec.ts.

const FOLDER = 'build';
const RUNS = 5;
/** What is asked of every answer, and of those that have more or less to do, in ms: half of them, 95 of 100. */
const GOAL = { median: 50, p95: 100 };
const STEP = { median: 32, p95: 48 };
const PANEL = { median: 90, p95: 150 };

/** With words after the command, only the interactions whose names hold one of them are measured. */
const wanted = process.argv.slice(2);

console.log(
	`Bytes of a first load (Brotli), budget: HTML ${kB(BUDGETS.html)}, JS ${kB(BUDGETS.js)}, CSS ${kB(BUDGETS.css)}, font ${kB(BUDGETS.font)}, all ${kB(BUDGETS.total)}`
);
const largest = readdirSync(`${FOLDER}/country`)
	.map((slug) => `country/${slug}/index.html`)
	.map((file) => ({ file, total: sizesOf(FOLDER, file).html }))
	.sort((a, b) => b.total - a.total)[0]!.file;
for (const page of [
	'index.html',
	'country/malaysia/index.html',
	largest,
	'table/index.html',
	'about/index.html',
	'404.html'
]) {
	const sizes = sizesOf(FOLDER, page);
	console.log(
		`  ${page}: HTML ${kB(sizes.html)}, JS ${kB(sizes.js)}, CSS ${kB(sizes.css)}, font ${kB(sizes.font)}, all ${kB(totalOf(sizes))}`
	);
}

const history = ['timeline.json', ...historyCode(FOLDER)].map(
	(file) => statSync(`${FOLDER}/${file}.br`).size
);
console.log(
	`  then, once the page can be read, the history: data ${kB(history[0]!)}, code ${kB(history.slice(1).reduce((a, b) => a + b, 0))}`
);

const server = staticServer(siteIn(FOLDER)).listen(0, '127.0.0.1');
await once(server, 'listening');
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });

if (!wanted.length) {
	console.log(
		`\nFirst load on an emulated phone (4× slower processor, 1.6 Mbit/s, 150 ms), medians of ${RUNS}; goal: painted 750, complete 950, blocked 40`
	);
	for (const path of ['/', '/country/malaysia', '/table']) {
		const loads: Load[] = [];
		for (let i = 0; i < RUNS; i++) {
			const page = await slowPage(browser, PHONE, true);
			loads.push(await measureLoad(page, origin + path));
			await page.context().close();
		}
		const of = (key: keyof Load): number => median(loads.map((load) => load[key]));
		console.log(
			`  ${path}: painted ${of('painted').toFixed(0)} ms, complete ${of('complete').toFixed(0)} ms, blocked ${of('blocked').toFixed(0)} ms, layout shift ${of('shift').toFixed(3)}`
		);
	}
}

/** Measures an interaction on a page of its own; the lines are printed. */
async function measure(
	what: string,
	device: Device,
	act: (page: Page) => Promise<readonly string[]>
): Promise<void> {
	if (wanted.length && !wanted.some((word) => what.includes(word))) return;
	const page = await slowPage(browser, device, false);
	await watch(page);
	for (const line of await act(page)) console.log(line);
	await page.context().close();
}

console.log(
	'\nFrom an event to the paint after it (Event Timing), 4× slower processor, 1280 × 900 and a phone: median / p95 / longest'
);
await measure('a step, plain d3', LAPTOP, async (page) => {
	await servePlainMap(page);
	return [timesLine('a step by key, plain d3', await steps(page, origin + PLAIN_MAP, 'input[type="range"]'))];
});
for (const path of ['/', '/country/malaysia', '/?layer=two-koreas'])
	await measure(`a step ${path}`, LAPTOP, async (page) => [
		timesLine(`a step by key, ${path}`, await steps(page, origin + path), STEP)
	]);
await measure('a drag', LAPTOP, async (page) => [
	timesLine('a move of a drag', await drag(page, `${origin}/`), STEP)
]);
await measure('a row of the legend', LAPTOP, async (page) => [
	timesLine('a row of the legend', await legend(page, `${origin}/`), GOAL)
]);
for (const [way, device] of [
	['pointer', LAPTOP],
	['key', LAPTOP],
	['tap', PHONE]
] as const)
	await measure(`a country by ${way}`, device, async (page) => {
		const { name, panel, press } = await choices(page, `${origin}/`, way);
		return [
			timesLine(`a country by ${way}: event`, press, GOAL),
			timesLine(`a country by ${way}: name`, name, GOAL),
			timesLine(`a country by ${way}: panel`, panel, PANEL)
		];
	});
await measure('the search', LAPTOP, async (page) => {
	const { opening, letters } = await search(page, `${origin}/`);
	return [timesLine('opening the search', opening, GOAL), timesLine('a letter in it', letters, GOAL)];
});
await measure('a sort of the table', LAPTOP, async (page) => [
	timesLine('a sort of the table', await sorts(page, `${origin}/table`), GOAL)
]);

await browser.close();
server.close();
