import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './src/cli/find-chromium.ts';

const PORT = Number(process.env['PORT'] ?? 4174);

/** What no size of the screen changes, or what sets the size itself, is tried once; what a phone meets most, such as a line that breaks, there. */
const ONCE_DESKTOP =
	/(addresses|arriving|budgets|chart|composition|feeds|keyboard|links|look|no-javascript|one-picture|previews|reading|translation|use-this|years)\.spec/;
const ONCE_PHONE = /(lost-\w+|sheet)\.spec/;

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	// A slow or busy machine is no fault of the code.
	timeout: 60_000,
	expect: { timeout: 15_000 },
	workers: 2,
	reporter: 'list',
	use: {
		baseURL: `http://localhost:${PORT}`,
		launchOptions: { executablePath: await findChromium('quick'), args: CHROMIUM_ARGS },
		// A trace takes time in every test: only when it is asked for, it is kept of those that fail.
		trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure'
	},
	projects: [
		// What only a mouse can do, or only fingers, is tested where they are.
		{
			name: 'desktop',
			testIgnore: [/-touch\.spec/, ONCE_PHONE],
			use: { viewport: { width: 1440, height: 900 } }
		},
		{
			name: 'phone',
			testIgnore: [/-mouse\.spec/, ONCE_DESKTOP],
			use: { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }
		}
	],
	webServer: {
		command: 'npx tsx src/cli/serve.ts',
		env: { PORT: String(PORT) },
		url: `http://localhost:${PORT}/`,
		reuseExistingServer: false
	}
});
