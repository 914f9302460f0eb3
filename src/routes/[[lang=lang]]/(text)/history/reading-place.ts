/** Where a map moves beside the text: the same condition as in the styles of the page. */
const MOVES = '(min-width: 64rem) and (prefers-reduced-motion: no-preference)';

/** How far down the window the line is that is being read. */
const READ_AT = 0.3;

/**
 * Follows the reading through parts of a page that stand below each other, where a map moves: tells the number of the part that is read and how much of it has been
 * read, from 0 to 1, as often as that changes. Above all parts it is the beginning of the first, below them the end of the last. Returns what ends it.
 */
export function followReading(
	parts: readonly HTMLElement[],
	read: (part: number, share: number) => void
): () => void {
	const moves = matchMedia(MOVES);
	let asked = 0;

	function look(): void {
		asked = 0;
		if (!moves.matches) return;
		const line = innerHeight * READ_AT;
		const boxes = parts.map((part) => part.getBoundingClientRect());
		const part = Math.max(
			0,
			boxes.findLastIndex(({ top }) => top <= line)
		);
		const { top, height } = boxes[part]!;
		read(part, Math.min(1, Math.max(0, (line - top) / height)));
	}

	const soon = (): void => {
		asked ||= requestAnimationFrame(look);
	};
	soon();
	const watched = ['scroll', 'resize'] as const;
	for (const type of watched) addEventListener(type, soon, { passive: true });
	moves.addEventListener('change', soon);
	return () => {
		cancelAnimationFrame(asked);
		for (const type of watched) removeEventListener(type, soon);
		moves.removeEventListener('change', soon);
	};
}
