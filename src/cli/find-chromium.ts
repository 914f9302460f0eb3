import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** Debian's Chromium without windows: a quarter faster, but a tab that a link opens in it may crash. */
const SHELL = '/usr/bin/chromium-headless-shell';

/** Where Linux distributions, macOS and Windows install Chromium or Chrome. */
const INSTALLED = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

export const NO_CHROMIUM =
	'No Chromium found for the browser tests. Install one (Debian: apt-get install chromium; anywhere: npx playwright install chromium), ' +
	'or set CHROMIUM_PATH to the browser to use.';

/** The browser that ships inside the npm package @sparticuz/chromium (Linux on x64), or null where it does not run. */
async function shippedChromium(): Promise<string | null> {
	if (process.platform !== 'linux' || process.arch !== 'x64') return null;
	// With this variable set before its import, the package unpacks the system libraries that it needs as well.
	process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
	const { default: shipped } = await import('@sparticuz/chromium');
	return shipped.executablePath();
}

/**
 * Path of a Chromium for tests and benchmarks: CHROMIUM_PATH, Playwright's own, an installed one, the one shipped by npm. Throws an error that
 * says what to do when there is none.
 * @param kind `whole` as visitors have it, or `quick` where nothing opens another tab
 */
export async function findChromium(kind: 'whole' | 'quick' = 'whole'): Promise<string> {
	const named = process.env['CHROMIUM_PATH'];
	if (named) {
		if (existsSync(named)) return named;
		throw new Error(`CHROMIUM_PATH is ${named}, which does not exist`);
	}
	const quick = kind === 'quick' ? [SHELL] : [];
	const found = [chromium.executablePath(), ...quick, ...INSTALLED].find((path) => path && existsSync(path));
	const path = found ?? (await shippedChromium().catch(() => null));
	if (!path) throw new Error(NO_CHROMIUM);
	return path;
}

/** Arguments with which the browser runs on any machine, as root or in a container too, and keeps to itself. */
export const CHROMIUM_ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];
