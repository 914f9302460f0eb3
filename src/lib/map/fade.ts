import type { Bin } from '#lib/bins/bins.ts';
import type { Keeps } from '#lib/bins/keeps.ts';
import { linksOnMap } from './outline.ts';

/** Fades every shape on the map that is not kept; without a rule nothing is faded. Touches only what changes. */
export function fadeOthers(svg: SVGSVGElement, keeps: Keeps | null): void {
	for (const link of linksOnMap(svg)) {
		const [entity, bin] = [link.getAttribute('data-entity')!, link.getAttribute('data-status') as Bin];
		const faded = keeps !== null && !keeps(entity, bin);
		if (faded !== link.hasAttribute('data-faded')) link.toggleAttribute('data-faded', faded);
	}
}
