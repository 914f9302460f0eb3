import type { Region } from '#lib/facts/records.ts';
import { centreFrame, holds, moveFrame, zoomFrame, type Frame, type Place } from './frame.ts';
import type { FormatName, MapGeometry, Spot } from './map-geometry.ts';
import { mapParts } from './map-parts.svelte.ts';
import { spotsIn } from './spots.ts';

/** Width of the map in CSS px from which it is wide, as in world-map.css. */
const WIDE = 720;

/** Room of a shape, in CSS px, from which it is larger than its marker would be, and from which it can be seen. */
const LARGER = 4;
const SEEN = 3;

/** The part of the map that is shown: a region of the address, or what the visitor has moved to by hand, which no address holds. */
export class MapView {
	/** Width of the map in CSS px. */
	width = $state(0);
	#region: () => Region | null;
	/** By hand, as long as region and format are those of that time. */
	#moved = $state.raw<{ frame: Frame; region: Region | null; format: FormatName } | null>(null);

	/** `region` reads the region of the address. */
	constructor(region: () => Region | null) {
		this.#region = region;
	}

	#format = $derived.by<FormatName>(() => (this.width >= WIDE ? 'wide' : 'narrow'));
	#hand = $derived.by(() => {
		const moved = this.#moved;
		return moved?.region === this.#region() && moved.format === this.#format ? moved.frame : null;
	});
	#home = $derived.by(() => {
		const region = this.#region();
		return this.geometry && region ? this.geometry.regions[region][this.#format] : null;
	});
	#spots = $derived.by((): readonly Spot[] => {
		if (!this.geometry) return [];
		const { world, rest, states } = this.geometry;
		const hand = this.#hand;
		if (!hand) return this.#home?.spots ?? rest[this.#format];
		return spotsIn(hand, rest[this.#format], states, { world, shown: (LARGER * hand.width) / this.width });
	});

	/** Null until it is loaded. */
	get geometry(): MapGeometry | null {
		return mapParts.geometry;
	}

	/** What is shown; null for the whole map, or before the geometry is there. */
	get frame(): Frame | null {
		return this.#hand ?? this.#home?.frame ?? null;
	}

	/** Whether the map is taller than wide maps are: a region on a phone. */
	get tall(): boolean {
		return this.#home !== null && this.#format === 'narrow';
	}

	/** Where the targets of the states stand. */
	get spots(): readonly Spot[] {
		return this.#spots;
	}

	/** Room from which a shape can be seen, in units of the map. */
	get seenFrom(): number {
		return this.frame ? (SEEN * this.frame.width) / this.width : 0;
	}

	#move(frame: Frame): void {
		const { world } = this.geometry!;
		const whole = frame.width >= world.width;
		this.#moved = whole ? null : { frame, region: this.#region(), format: this.#format };
	}

	/** Enlarges by a factor around a place, the middle where none is given; below 1 makes smaller. */
	zoom(factor: number, place?: Place): void {
		if (!this.geometry) return;
		const { world } = this.geometry;
		const frame = this.frame ?? world;
		const around = place ?? { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
		this.#move(zoomFrame(frame, factor, around, world));
	}

	/** Moves what is shown by so many units. */
	pan(dx: number, dy: number): void {
		if (this.geometry && this.frame) this.#move(moveFrame(this.frame, dx, dy, this.geometry.world));
	}

	/** Forgets what was moved by hand. */
	reset(): void {
		this.#moved = null;
	}

	/** Moves a place into what is shown, when it lies outside or on the edge. */
	include(place: Place): void {
		if (this.geometry && this.frame && !holds(this.frame, place, 0.04))
			this.#move(centreFrame(this.frame, place, this.geometry.world));
	}
}
