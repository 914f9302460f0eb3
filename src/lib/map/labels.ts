import type { Bin } from '#lib/bins/bins.ts';
import type { Look } from '#lib/bins/picture.ts';
import { linksOnMap } from './outline.ts';

/** What a link is called: “Malaysia”, “Greenland (Denmark)” and what follows up to its status. */
const names = new WeakMap<SVGAElement, string>();

/** What stands before the status in the label of a link; empty for a further target of a state. */
export const nameOf = (link: SVGAElement): string => names.get(link) ?? '';

/** How a link looks by its attributes: they hold everything but the date. */
export function lookOf(link: SVGAElement): Look {
	const bin = link.getAttribute('data-status') as Bin;
	const other = link.getAttribute('data-other') as Bin | null;
	const divided = link.querySelector('path[id]')?.getAttribute('fill')?.includes('divided');
	return { bin, ...(other ? { [divided ? 'beside' : 'orElse']: other } : {}) };
}

/**
 * Turns the titles of the links, which browsers show in a box of their own, into labels: the map now has a box that says more.
 * `wordsOf` gives the words for a look.
 */
export function labelLinks(svg: SVGSVGElement, wordsOf: (look: Look) => string): void {
	for (const link of linksOnMap(svg)) {
		const title = link.querySelector('title');
		if (!title) continue;
		const text = title.textContent ?? '';
		title.remove();
		link.setAttribute('aria-label', text);
		// The server's words go on with a date; those of a translator are others.
		const end = text.lastIndexOf(wordsOf(lookOf(link)));
		names.set(link, end < 0 ? text.replace(/([:：]\s*)[^:：]*$/u, '$1') : text.slice(0, end));
	}
}
