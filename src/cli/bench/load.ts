import type { Browser, Page } from 'playwright';

/** What a visitor feels of a first load, in ms. */
export interface Load {
	/** First paint that holds the map (first contentful paint: the map is in the HTML). */
	readonly painted: number;
	/** The last change of what is seen of the page. */
	readonly complete: number;
	/** Total blocking time: what long tasks after the first paint take beyond 50 ms. */
	readonly blocked: number;
	/** Cumulative layout shift, without unit. */
	readonly shift: number;
}

export interface Device {
	readonly width: number;
	readonly height: number;
	readonly phone: boolean;
}

export const PHONE: Device = { width: 360, height: 800, phone: true };
export const LAPTOP: Device = { width: 1280, height: 900, phone: false };

/** A page on a four times slower processor; with `network` also 1.6 Mbit/s and 150 ms. */
export async function slowPage(
	browser: Browser,
	{ width, height, phone }: Device,
	network: boolean
): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width, height },
		deviceScaleFactor: phone ? 2 : 1,
		isMobile: phone,
		hasTouch: phone
	});
	const page = await context.newPage();
	// The compiler of the commands wraps functions in a helper that the browser does not have.
	await page.addInitScript('globalThis.__name ??= (named) => named');
	const session = await context.newCDPSession(page);
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

/**
 * Frames of the page while it loads, by the moment at which each was shown: the last one that differs from the one before is where the page is visually
 * complete. Only changed frames are sent by the browser.
 */
async function filmed(page: Page, load: () => Promise<unknown>): Promise<readonly number[]> {
	const session = await page.context().newCDPSession(page);
	const frames: { at: number; data: string }[] = [];
	session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
		frames.push({ at: (metadata.timestamp ?? 0) * 1000, data });
		void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
	});
	await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
	await load();
	await session.send('Page.stopScreencast');
	return frames.filter(({ data }, i) => data !== frames[i - 1]?.data).map(({ at }) => at);
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
		).observe({ type: 'layout-shift', buffered: true });
	});
	const changes = await filmed(page, () => page.goto(address, { waitUntil: 'networkidle' }));
	const felt = await page.evaluate(() => {
		const { tasks, shift } = (
			window as unknown as { seen: { tasks: { startTime: number; duration: number }[]; shift: number } }
		).seen;
		const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
		const blocked = tasks
			.map(({ startTime, duration }) => startTime + duration - Math.max(startTime, painted) - 50)
			.reduce((sum, beyond) => sum + Math.max(0, beyond), 0);
		return { painted, blocked, shift, origin: performance.timeOrigin };
	});
	return { ...felt, complete: Math.max(felt.painted, ...changes.map((at) => at - felt.origin)) };
}
