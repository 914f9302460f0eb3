/** What scrolls by itself on a page with the map: on wide screens the map and the text, on narrow ones the sheet. */
const PANES = ['.plate', '.side', 'aside .scroll'];

/** For how long a pane waits for the text that it held, in milliseconds: details of a panel come a moment after its answer. */
const PATIENCE = 1000;

/** How far each pane is scrolled. */
export type Places = readonly number[];

const paneOf = (selector: string): Element | null => document.querySelector(selector);

export const places = (): Places => PANES.map((selector) => Math.round(paneOf(selector)?.scrollTop ?? 0));

/** Scrolls a pane as far as it was, and again whenever its text grows meanwhile; the visitor's own hand goes before. */
function scrollPane(pane: Element, top: number): void {
	const go = (): void => void (pane.scrollTop = top);
	go();
	const ended = new AbortController();
	const grown = new MutationObserver(go);
	grown.observe(pane, { childList: true, subtree: true });
	ended.signal.addEventListener('abort', () => grown.disconnect());
	for (const hand of ['wheel', 'pointerdown', 'keydown'])
		addEventListener(hand, () => ended.abort(), { once: true, signal: ended.signal, passive: true });
	setTimeout(() => ended.abort(), PATIENCE);
}

export function restorePlaces(left: Places): void {
	PANES.forEach((selector, i) => {
		const [pane, top] = [paneOf(selector), left[i]];
		if (pane && top) scrollPane(pane, top);
	});
}
