import { on } from 'svelte/events';
import { NearLink } from '#lib/map/near-link.ts';
import { nearestSpot, SNAP } from '#lib/map/nearest-spot.ts';
import { drawOutlines, entityOf, linkAt, ownLink } from '#lib/map/outline.ts';
import { onMapAt } from '#lib/map/show-frame.ts';
import type { MapView } from '#lib/state/map-view.svelte.ts';

/** The link that is pointed at or has the focus, and where: in CSS px from the upper left corner of the map. */
export interface Pointed {
	readonly link: SVGAElement;
	readonly x: number;
	readonly y: number;
}

/** What the pointer is on, or near to: outlined, and told of in the box with details. */
export class PointedLink {
	at = $state.raw<Pointed | null>(null);
	readonly #svg: SVGSVGElement;
	readonly #view: MapView;
	readonly #near: NearLink;

	constructor(svg: SVGSVGElement, view: MapView) {
		this.#svg = svg;
		this.#view = view;
		this.#near = new NearLink(svg);
	}

	/** The place is one of the window; null points at nothing. */
	point(link: SVGAElement | null, clientX = 0, clientY = 0): void {
		const { left, top } = this.#svg.getBoundingClientRect();
		if (link !== this.at?.link) drawOutlines(this.#svg, 'hover-outline', link ? [entityOf(link)] : []);
		this.at = link && { link, x: clientX - left, y: clientY - top };
	}

	/** The link under a point of the window; on the open sea that of the nearest target, so that a near miss is a hit. */
	#linkNear(event: MouseEvent): SVGAElement | null {
		const link = this.#near.holds(event.target) ? null : linkAt(event.target);
		const place = onMapAt(this.#svg, event.clientX, event.clientY);
		const entity = link ? null : nearestSpot(this.#view.spots, place, SNAP / place.scale, place.stretch);
		this.#near.show(entity, place);
		return link ?? (entity === null ? null : ownLink(this.#svg, entity));
	}

	#hover = (event: PointerEvent): void => {
		// A finger leaves no pointer behind.
		if (event.pointerType === 'touch') return;
		const link = event.buttons ? null : this.#linkNear(event);
		this.#svg.classList.toggle('near', link !== null);
		this.point(link, event.clientX, event.clientY);
	};

	#leave = (event: PointerEvent): void => {
		this.point(null);
		this.#near.show(null, onMapAt(this.#svg, event.clientX, event.clientY));
	};

	/** A press that came without a move before it, such as that of a finger, with the keys and the button that went with it. */
	#click = (event: MouseEvent): void => {
		if (event.button === 2 || linkAt(event.target)) return;
		this.#linkNear(event)?.dispatchEvent(new MouseEvent(event.type, event));
	};

	/** Follows the pointer until the signal. */
	listen(signal: AbortSignal): void {
		this.#svg.addEventListener('pointermove', this.#hover, { signal });
		this.#svg.addEventListener('pointerleave', this.#leave, { signal });
		for (const type of ['click', 'auxclick'] as const)
			this.#svg.addEventListener(type, this.#click, { signal });
		// It also comes while the map is taken away, when state may be changed by Svelte's own listeners only.
		on(this.#svg.parentElement!, 'focusout', () => this.point(null), { signal });
	}
}
