import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';

/** Address, below the origin of the site, at which `servePlainMap` answers with the map made with plain d3. */
export const PLAIN_MAP = '/plain-map';

/** Answers in a page with the map of tests/fixtures/plain-map.html, which takes its shapes and histories from the site beside it. */
export async function servePlainMap(page: Page): Promise<void> {
	await page.route(`**${PLAIN_MAP}`, (route) => route.fulfill({ path: 'tests/fixtures/plain-map.html' }));
	await page.route('**/d3-selection.js', (route) =>
		route.fulfill({
			contentType: 'text/javascript',
			body: readFileSync('node_modules/d3-selection/dist/d3-selection.js', 'utf8')
		})
	);
}
