import type { Bin } from '#lib/bins/bins.ts';
import type { Look } from '#lib/bins/picture.ts';
import { linksOnMap } from './outline.ts';

/** How a link looks by its attributes: they hold everything but the date. */
export function lookOf(link: SVGAElement): Look {
	const bin = link.getAttribute('data-status') as Bin;
	const other = link.getAttribute('data-other') as Bin | null;
	const divided = link.querySelector('path[id]')?.getAttribute('fill')?.includes('divided');
	return { bin, ...(other ? { [divided ? 'beside' : 'orElse']: other } : {}) };
}

/** The key of the shape of a link; empty for a further target of a state. */
export const shapeOf = (link: SVGAElement): string =>
	link.querySelector('path[id]')?.id.replace(/^s-/, '') ?? '';

/** Turns the titles of the links, which browsers show in a box of their own, into labels: the map now has a box that says more. */
export function labelLinks(svg: SVGSVGElement): void {
	for (const link of linksOnMap(svg)) {
		const title = link.querySelector('title');
		if (!title) continue;
		link.setAttribute('aria-label', title.textContent ?? '');
		title.remove();
	}
}
