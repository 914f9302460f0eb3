import type { Browser, CDPSession, Page } from 'playwright';

/** What a phone feels of a first load, in ms. */
export interface Load {
	/** First paint that holds the map (first contentful paint: the map is in the HTML). */
	readonly painted: number;
	/** Total blocking time: what long tasks after the first paint take beyond 50 ms. */
	readonly blocked: number;
	/** Cumulative layout shift, without unit. */
	readonly shift: number;
}

/** A page on an emulated phone: 360 × 800, four times slower processor; with `network` also 1.6 Mbit/s and 150 ms. */
export async function phonePage(browser: Browser, network: boolean): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width: 360, height: 800 },
		deviceScaleFactor: 2,
		isMobile: true,
		hasTouch: true
	});
	const page = await context.newPage();
	// The compiler of the commands wraps functions in a helper that the browser does not have.
	await page.addInitScript('globalThis.__name ??= (named) => named');
	const session: CDPSession = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	if (network) {
		const bytesPerSecond = (1.6 * 1024 * 1024) / 8;
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: 150,
			downloadThroughput: bytesPerSecond,
			uploadThroughput: bytesPerSecond
		});
	}
	return page;
}

/** Loads the address once and measures it. */
export async function measureLoad(page: Page, address: string): Promise<Load> {
	await page.addInitScript(() => {
		const seen = { tasks: [] as { startTime: number; duration: number }[], shift: 0 };
		Object.assign(window, { seen });
		new PerformanceObserver((list) => list.getEntries().forEach((task) => seen.tasks.push(task))).observe({
			type: 'longtask',
			buffered: true
		});
		new PerformanceObserver((list) =>
			list.getEntries().forEach((entry) => (seen.shift += (entry as unknown as { value: number }).value))
		).observe({
			type: 'layout-shift',
			buffered: true
		});
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	return page.evaluate(() => {
		const { tasks, shift } = (
			window as unknown as { seen: { tasks: { startTime: number; duration: number }[]; shift: number } }
		).seen;
		const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
		const blocked = tasks
			.map(({ startTime, duration }) => startTime + duration - Math.max(startTime, painted) - 50)
			.reduce((sum, beyond) => sum + Math.max(0, beyond), 0);
		return { painted, blocked, shift };
	});
}

/** Time in ms from choosing a country on the map to the paint of its panel, once for each entity in turn. */
export async function measureChoice(
	page: Page,
	address: string,
	entities: readonly string[]
): Promise<number[]> {
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.waitForSelector('.view-tools select:enabled', { state: 'attached' });
	const times: number[] = [];
	for (const entity of entities) {
		times.push(
			await page.evaluate(
				(id) =>
					new Promise<number>((resolve) => {
						const link = document.querySelector<SVGAElement>(
							`.world-map a[data-entity="${id}"]:not([data-part])`
						)!;
						const name = (link.getAttribute('aria-label') ?? link.textContent!).split(':')[0]!;
						const start = performance.now();
						const check = (): void => {
							if (document.querySelector('aside h1')?.textContent !== name) return;
							observer.disconnect();
							// A task posted from an animation frame runs after that frame is painted.
							requestAnimationFrame(() => {
								const { port1, port2 } = new MessageChannel();
								port1.onmessage = () => resolve(performance.now() - start);
								port2.postMessage(null);
							});
						};
						const observer = new MutationObserver(check);
						observer.observe(document.body, { childList: true, subtree: true, characterData: true });
						link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
					}),
				entity
			)
		);
	}
	return times;
}

/**
 * Time in ms from moving the slider to the paint of that day, for every step of `months` from the first day to the last. The slider is moved as a
 * finger does: the day is shown, not yet written to the address.
 */
export async function measureSteps(page: Page, address: string, months: number): Promise<number[]> {
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.waitForSelector('.time input[type="range"]:enabled');
	return page.evaluate(async (step) => {
		const slider = document.querySelector<HTMLInputElement>('.time input[type="range"]')!;
		/** Moves the slider in an animation frame; a task posted from there runs when that frame is painted. */
		const move = (day: number): Promise<number> =>
			new Promise((resolve) =>
				requestAnimationFrame(() => {
					const start = performance.now();
					slider.value = `${day}`;
					slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => resolve(performance.now() - start);
					port2.postMessage(null);
				})
			);
		const times: number[] = [];
		for (let day = 0; day <= +slider.max; day += step * 30) times.push(await move(day));
		return times;
	}, months);
}
