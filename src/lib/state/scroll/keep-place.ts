/** What scrolls around a part of the text: on narrow screens the sheet, on wide ones the whole text. */
const PANES = 'aside .scroll, .side';

/** For how long a part is held where it stood, in milliseconds: what lies around it is laid out as it comes near. */
const PATIENCE = 1000;

const isScrolled = (pane: Element): boolean => pane.scrollTop > 0;

/** Scrolls the panes around a part until its top is at `top`, in px of the window. */
function bringTo(part: Element, top: number, panes: readonly Element[]): void {
	for (const pane of panes) pane.scrollTop += part.getBoundingClientRect().top - top;
}

/**
 * To be called before a text is made anew: what it returns, called after it, puts the part that was being read (the first with an id in sight) where
 * it stood, and holds it there while the new text finds its heights; the visitor's own hand goes before.
 */
export function keepPlace(text: string): () => void {
	const panes = [...document.querySelectorAll(PANES)];
	const edge = Math.max(...panes.map((pane) => pane.getBoundingClientRect().top));
	const read = panes.some(isScrolled)
		? [...document.querySelectorAll(`${text} section[id]`)].find(
				(part) => part.getBoundingClientRect().bottom > edge + 1
			)
		: undefined;
	const top = read?.getBoundingClientRect().top;
	return () => {
		// The text of before may still be in the document.
		const part = read && [...document.querySelectorAll(`[id="${read.id}"]`)].find((found) => found !== read);
		if (!part || top === undefined) return;
		// The innermost first: it may be the only one that scrolls.
		const hold = (): void => bringTo(part, top, panes.toReversed());
		hold();
		const ended = new AbortController();
		const sizes = new ResizeObserver(hold);
		for (const neighbour of part.parentElement?.children ?? []) sizes.observe(neighbour);
		ended.signal.addEventListener('abort', () => sizes.disconnect());
		for (const hand of ['wheel', 'pointerdown', 'keydown', 'hashchange'])
			addEventListener(hand, () => ended.abort(), { signal: ended.signal, passive: true });
		setTimeout(() => ended.abort(), PATIENCE);
	};
}
