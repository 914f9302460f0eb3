import type { Page } from 'playwright';

// What a visitor waits for after pressing something, by the browser's Event Timing: from the event to the paint that follows it.

/** An event as the browser has timed it, in ms: `duration` to the next paint, in steps of 8. */
interface Timed {
	readonly name: string;
	readonly duration: number;
}

/** The browser reports nothing that was painted within 16 ms: it counts as this. */
const AT_ONCE = 8;

/** Begins to watch, in every document of the page; to be called before the first. */
export const watch = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		const timed: { name: string; duration: number }[] = [];
		Object.assign(window, { timed });
		new PerformanceObserver((list) => {
			for (const { name, duration } of list.getEntries()) timed.push({ name, duration });
		}).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
	});

/** What was timed since it was last asked, once everything that is on its way has been painted. */
async function taken(page: Page): Promise<Timed[]> {
	return page.evaluate(
		() =>
			new Promise<Timed[]>((resolve) => {
				const { timed } = window as unknown as { timed: Timed[] };
				// The browser reports an event some time after its paint, when it has nothing better to do.
				const rest = (): void =>
					void requestIdleCallback(() =>
						requestAnimationFrame(() => requestIdleCallback(() => resolve(timed.splice(0))))
					);
				requestAnimationFrame(() => requestAnimationFrame(rest));
			})
	);
}

/**
 * Does something and gives the time that its slowest event took to the next paint. `of` names the events that count, by default those of one press of a
 * key, a pointer or a finger.
 */
export async function timeOf(
	page: Page,
	act: () => Promise<unknown>,
	of: readonly string[] = ['keydown', 'keyup', 'pointerdown', 'pointerup', 'click', 'input', 'change']
): Promise<number> {
	await taken(page);
	await act();
	const counted = (await taken(page)).filter(({ name }) => of.includes(name));
	return Math.max(AT_ONCE, ...counted.map(({ duration }) => duration));
}

/**
 * Times from each move of a hand to the paint after it. The browser's event timing leaves moves out, so they are taken at the element that answers them:
 * `type` is the event that it gets from each.
 */
export async function timesOfMoves(
	page: Page,
	selector: string,
	type: string,
	moves: readonly (() => Promise<unknown>)[]
): Promise<number[]> {
	await page.evaluate(
		({ at, name }) => {
			const painted: number[] = [];
			Object.assign(window, { painted });
			document.querySelector(at)!.addEventListener(
				name,
				({ timeStamp }) =>
					requestAnimationFrame(() => {
						const { port1, port2 } = new MessageChannel();
						// A task posted from an animation frame runs after that frame is painted.
						port1.onmessage = () => painted.push(performance.now() - timeStamp);
						port2.postMessage(null);
					}),
				{ capture: true }
			);
		},
		{ at: selector, name: type }
	);
	for (const move of moves) {
		await move();
		await taken(page);
	}
	return page.evaluate(() => (window as unknown as { painted: number[] }).painted);
}

/** Times, from pressing, to the paint in which a text stands in an element, for each of several elements. */
export async function timesUntil(
	page: Page,
	act: () => Promise<unknown>,
	wanted: readonly { readonly selector: string; readonly text: string }[]
): Promise<number[]> {
	await page.evaluate((sought) => {
		const found: (number | undefined)[] = sought.map(() => undefined);
		let start = NaN;
		const begin = (event: Event): void => {
			if (Number.isNaN(start)) start = event.timeStamp;
		};
		for (const type of ['pointerup', 'keydown']) addEventListener(type, begin, { capture: true, once: true });
		const done = new Promise<number[]>((resolve) => {
			const look = (): void => {
				const { port1, port2 } = new MessageChannel();
				// A task posted from an animation frame runs after that frame is painted.
				port1.onmessage = () => {
					const now = performance.now() - start;
					for (const i of there) found[i] ??= now;
					if (found.every((time) => time !== undefined)) resolve(found as number[]);
					else requestAnimationFrame(look);
				};
				const there = sought.flatMap(({ selector, text }, i) => {
					const elements = [...document.querySelectorAll<HTMLElement>(selector)];
					return elements.some(
						(element) => element.offsetParent !== null && element.textContent?.includes(text)
					)
						? [i]
						: [];
				});
				port2.postMessage(null);
			};
			requestAnimationFrame(look);
		});
		Object.assign(window, { done });
	}, wanted);
	await act();
	return page.evaluate(() => (window as unknown as { done: Promise<number[]> }).done);
}
