type Edges = Pick<DOMRect, 'top' | 'bottom'>;

/**
 * How far a plate must be scrolled, in CSS px, so that its legend ends above a bar over its lower edge. No further than to the upper edge of the map, which
 * is to be seen whole; 0 where the legend is not covered.
 */
export const scrollForLegend = (at: { plate: Edges; map: Edges; legend: Edges; bar: Edges }): number =>
	Math.max(0, Math.min(at.legend.bottom - at.bar.top, at.map.top - at.plate.top));

/** Scrolls the plate around a bar so that the legend can be read, where the plate is a pane of its own: on phones the page scrolls by hand. */
export function showLegend(bar: HTMLElement): void {
	const plate = bar.closest<HTMLElement>('.plate');
	if (!plate || getComputedStyle(plate).overflowY !== 'auto') return;
	const edges = (selector: string): Edges => plate.querySelector(selector)!.getBoundingClientRect();
	const top = scrollForLegend({
		plate: plate.getBoundingClientRect(),
		map: edges('.world-map'),
		legend: edges('.legend > ul'),
		bar: bar.getBoundingClientRect()
	});
	plate.scrollBy({ top, behavior: 'instant' });
}

/**
 * Tells the document that there is a bar of a tour, until what it returns is called: styles make room by that. One that asks what an element holds would be
 * asked at every change of it.
 */
export function tellOfTour(): () => void {
	const { dataset } = document.documentElement;
	dataset['tour'] = '';
	return () => delete dataset['tour'];
}
