import type { EntityId } from '#lib/facts/records.ts';
import type { Place } from './frame.ts';
import { ownLink } from './outline.ts';

/** Radius of the link, in CSS px: what lies beside it stays within reach. */
const RADIUS = 1.5;

/**
 * A link that lies under the pointer as long as it is near a small state, so that a browser does with it whatever it does with links: another tab or window,
 * its menu, its address.
 */
export class NearLink {
	readonly #svg: SVGSVGElement;
	#link: SVGAElement | null = null;

	constructor(svg: SVGSVGElement) {
		this.#svg = svg;
	}

	/** Whether it is what an event hit. */
	holds(target: EventTarget | null): boolean {
		return this.#link !== null && target instanceof Node && this.#link.contains(target);
	}

	/** Lies at a place of the map and leads where the link of the state does; `scale` is in CSS px per unit. Null takes it away. */
	show(entity: EntityId | null, { x, y, scale }: Place & { scale: number }): void {
		const own = entity === null ? null : ownLink(this.#svg, entity);
		if (!own) {
			this.#link?.remove();
			this.#link = null;
			return;
		}
		if (this.#link?.getAttribute('data-entity') !== entity) {
			this.#link?.remove();
			this.#svg.insertAdjacentHTML(
				'beforeend',
				'<a data-part="" tabindex="-1" aria-hidden="true"><circle fill="transparent"/></a>'
			);
			this.#link = this.#svg.lastElementChild as SVGAElement;
			this.#link.setAttribute('data-entity', entity!);
		}
		for (const name of ['href', 'data-status']) this.#link!.setAttribute(name, own.getAttribute(name)!);
		const circle = this.#link!.firstElementChild!;
		for (const [name, value] of Object.entries({ cx: x, cy: y, r: RADIUS / scale }))
			circle.setAttribute(name, String(value));
	}
}
