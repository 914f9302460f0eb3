import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as plain } from '@playwright/test';
import { expect, test } from './fixtures.ts';

// What is seen of a page before all of it has come.

const PATHS = ['/', '/country/malaysia', '/year/1973'];

/** Ends of what has come, and whether what stands below the legend may be seen then: only when the legend is whole. */
function ends(whole: string): (readonly [end: number, seen: boolean])[] {
	const begins = whole.indexOf('<section class="legend');
	expect(begins).toBeGreaterThan(0);
	return [
		[begins, false],
		[whole.indexOf('<li', begins) + 200, false],
		[whole.indexOf('</section>', begins) - 1, false],
		[whole.length, true]
	];
}

test.describe('cut off', () => {
	test.use({ javaScriptEnabled: false });

	test('what stands below the legend is not seen unless the legend is whole', async ({ page }) => {
		for (const path of PATHS) {
			const whole = await (await page.request.get(path)).text();
			for (const [end, seen] of ends(whole)) {
				await page.route(path, (route) =>
					route.fulfill({ contentType: 'text/html', body: whole.slice(0, end) })
				);
				await page.goto(path);
				await expect(page.locator('.finding > .details')).toBeVisible({ visible: seen });
				await page.unroute(path);
			}
		}
	});
});

plain.describe('in pieces', () => {
	plain.use({ javaScriptEnabled: false });
	let server: Server;
	/** The answer that is on its way. */
	let answer: ServerResponse;
	let sent = '';

	plain.beforeAll(async ({ playwright }, { project }) => {
		const site = await playwright.request.newContext({ baseURL: project.use.baseURL! });
		server = createServer((request, response) => {
			void (async () => {
				const from = await site.get(request.url!);
				const body = await from.body();
				response.setHeader('content-type', from.headers()['content-type'] ?? '');
				if (!PATHS.includes(request.url!)) return response.end(body);
				answer = response;
				sent = body.toString();
				return response.write(sent.slice(0, ends(sent)[0]![0]));
			})();
		});
		await once(server.listen(0, '127.0.0.1'), 'listening');
	});
	plain.afterAll(() => void server.close());

	plain('what stands below the legend is not seen before the legend is whole', async ({ page }) => {
		for (const path of PATHS) {
			const { port } = server.address() as AddressInfo;
			await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'commit' });
			await page.locator('.time').waitFor();
			const pieces = ends(sent);
			for (const [i, [end, seen]] of pieces.entries()) {
				if (i) answer.write(sent.slice(pieces[i - 1]![0], end));
				if (i === 1) await page.locator('.legend li').first().waitFor();
				await expect(page.locator('.finding > .details')).toBeVisible({ visible: seen });
			}
			answer.end();
		}
	});
});
