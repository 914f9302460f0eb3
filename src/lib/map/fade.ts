import type { Bin } from '#lib/timeline/bins.ts';
import { linksOnMap } from './outline.ts';

/** Fades every shape on the map that is not in one of the bins; no bins fade nothing. Touches only what changes. */
export function fadeOthers(svg: SVGSVGElement, only: readonly Bin[]): void {
	for (const link of linksOnMap(svg)) {
		const faded = only.length > 0 && !only.includes(link.getAttribute('data-status') as Bin);
		if (faded !== link.hasAttribute('data-faded')) link.toggleAttribute('data-faded', faded);
	}
}
