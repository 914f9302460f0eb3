import { readdirSync, statSync } from 'node:fs';
import { chromium } from 'playwright';
import { measureChoice, measureLoad, measureSteps, phonePage, type Load } from './bench/phone.ts';
import { BUDGETS, historyCode, sizesOf, totalOf } from './bench/sizes.ts';
import { CHROMIUM_ARGS, findChromium } from './find-chromium.ts';
import { siteIn, staticServer } from './server/static-server.ts';

// Prints figures; nothing here passes or fails. Byte budgets are tested in tests/e2e/budgets.spec.ts.

const FOLDER = 'build';
const RUNS = 5;
const ENTITIES = [
	'br',
	'ru',
	'my',
	'fr',
	'za',
	'jp',
	'de',
	'se',
	'eg',
	'us',
	'cn',
	'au',
	'in',
	'kr',
	'ke',
	'pe',
	'ua',
	'mx',
	'vn',
	'no'
];

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const quantile = (values: readonly number[], share: number): number =>
	[...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1]!;
const median = (values: readonly number[]): number => quantile(values, 0.5);

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
const address = server.address();
const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });

console.log(
	`\nFirst load on an emulated phone (4× slower processor, 1.6 Mbit/s, 150 ms), medians of ${RUNS}`
);
for (const path of ['/', '/country/malaysia', '/table']) {
	const loads: Load[] = [];
	for (let i = 0; i < RUNS; i++) {
		const page = await phonePage(browser, true);
		loads.push(await measureLoad(page, origin + path));
		await page.context().close();
	}
	const of = (key: keyof Load): number => median(loads.map((load) => load[key]));
	console.log(
		`  ${path}: painted ${of('painted').toFixed(0)} ms, blocked ${of('blocked').toFixed(0)} ms, layout shift ${of('shift').toFixed(3)}`
	);
}

console.log(
	`\nFrom choosing a country to its panel painted, 4× slower processor, ${ENTITIES.length} countries`
);
const page = await phonePage(browser, false);
const first = await measureChoice(page, `${origin}/`, ENTITIES);
console.log(`  median ${median(first).toFixed(0)} ms, p95 ${quantile(first, 0.95).toFixed(0)} ms`);

console.log('\nOne step of the slider, 4× slower processor, by three months from 1948 on');
for (const path of ['/', '/country/malaysia', '/?layer=two-koreas']) {
	const steps = await measureSteps(page, origin + path, 3);
	console.log(
		`  ${path}: median ${median(steps).toFixed(0)} ms, p95 ${quantile(steps, 0.95).toFixed(0)} ms, ${steps.length} steps`
	);
}

await browser.close();
server.close();
