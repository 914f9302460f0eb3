import type { Place } from './frame.ts';

/** Room between what must be seen and the edge of what can be seen, in CSS px. */
const MARGIN = 24;

/**
 * Scrolls the page as little as needed so that a place of the window is not hidden by the bottom sheet of a country, or above the upper edge. Where there is no
 * sheet nothing happens. `placeOf` is asked once the sheet is there.
 */
export function showAboveSheet(placeOf: () => Place): void {
	requestAnimationFrame(() => {
		const sheet = document.querySelector('aside');
		if (!sheet || getComputedStyle(sheet).position !== 'fixed') return;
		const { y } = placeOf();
		const lowest = sheet.getBoundingClientRect().top - MARGIN;
		const top = y > lowest ? y - lowest : y < MARGIN ? y - MARGIN : 0;
		if (top) scrollBy({ top });
	});
}
