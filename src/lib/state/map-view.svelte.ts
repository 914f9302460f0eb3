import type { EntityId, Region } from '#lib/facts/records.ts';
import { centreFrame, holds, moveFrame, zoomFrame, type Frame, type Place } from '#lib/map/frame.ts';
import type { FormatName, MapGeometry, Spot } from '#lib/map/map-geometry.ts';
import { mapGeometry } from './map-geometry.svelte.ts';
import { spotsIn } from '#lib/map/spots.ts';

/** Width of the map in CSS px from which it is wide, as in world-map.css. */
const WIDE = 720;

/** How a chosen state stands on the map of a phone: in so many times its own width, between two shares of the whole map. */
const AROUND = 2.5;
const NEAREST = 1 / 5;
const FARTHEST = 3 / 4;

/** Room of a shape, in CSS px, from which it is larger than its marker would be, and from which it can be seen. */
const LARGER = 4;
const SEEN = 3;

/**
 * The part of the map that is shown: a region of the address, on a phone the chosen state and what lies around it, or what the visitor has moved to by
 * hand, which no address holds.
 */
export class MapView {
	/** Width of the map in CSS px. */
	width = $state(0);
	#region: () => Region | null;
	/** By hand, as long as region and format are those of that time. */
	#moved = $state.raw<{ frame: Frame; region: Region | null; format: FormatName } | null>(null);

	/** Around the chosen state, as long as the map is narrow. */
	#near = $state.raw<Frame | null>(null);

	/** `region` reads the region of the address. */
	constructor(region: () => Region | null) {
		this.#region = region;
	}

	format = $derived.by<FormatName>(() => (this.width >= WIDE ? 'wide' : 'narrow'));
	#hand = $derived.by(() => {
		const moved = this.#moved;
		return moved?.region === this.#region() && moved.format === this.format ? moved.frame : null;
	});
	#home = $derived.by(() => {
		const region = this.#region();
		return this.geometry && region ? this.geometry.regions[region][this.format] : null;
	});
	/** What no layout was made for. */
	#free = $derived(this.#hand ?? (this.#home || this.format === 'wide' ? null : this.#near));
	#spots = $derived.by((): readonly Spot[] => {
		if (!this.geometry) return [];
		const { rest, states } = this.geometry;
		const [frame, markers] = [this.#free, rest[this.format]];
		if (!frame) return this.#home?.spots ?? markers;
		return spotsIn(frame, markers, states, {
			world: this.world!,
			shown: (LARGER * frame.width) / this.width
		});
	});

	/** The whole map in its present format; null before the geometry is there. */
	get world(): Frame | null {
		return this.geometry?.world[this.format] ?? null;
	}

	/** Null until it is loaded. */
	get geometry(): MapGeometry | null {
		return mapGeometry.loaded;
	}

	/** What is shown; null for the whole map, or before the geometry is there. */
	get frame(): Frame | null {
		return this.#free ?? this.#home?.frame ?? null;
	}

	/** Whether the map is taller than wide maps are: a region on a phone. */
	get tall(): boolean {
		return this.#home !== null && this.format === 'narrow';
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
		const whole = frame.width >= this.world!.width;
		if (whole) this.#near = null;
		this.#moved = whole ? null : { frame, region: this.#region(), format: this.format };
	}

	/** Enlarges by a factor around a place, the middle where none is given; below 1 makes smaller. */
	zoom(factor: number, place?: Place): void {
		const { world } = this;
		if (!world) return;
		const frame = this.frame ?? world;
		const around = place ?? { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
		this.#move(zoomFrame(frame, factor, around, world));
	}

	/** Moves what is shown by so many units. */
	pan(dx: number, dy: number): void {
		if (this.world && this.frame) this.#move(moveFrame(this.frame, dx, dy, this.world));
	}

	/** Forgets what was moved by hand. */
	reset(): void {
		this.#moved = null;
		this.#near = null;
	}

	/** On a phone the chosen state and what lies around it fill the map, unless a region or a hand has decided otherwise; null shows the whole again. */
	approach(entity: EntityId | null): void {
		const [world, place] = [this.geometry?.world.narrow, entity && this.geometry?.states[entity]];
		if (!world || !place) {
			this.#near = null;
			return;
		}
		const [x, y, , span] = place;
		const share = Math.min(FARTHEST, Math.max(NEAREST, (AROUND * span) / world.width));
		const frame = { ...world, width: world.width * share, height: world.height * share };
		this.#near = centreFrame(frame, { x, y }, world);
	}

	/** Moves a place into what is shown, when it lies outside or on the edge. */
	include(place: Place): void {
		if (this.world && this.frame && !holds(this.frame, place, 0.04))
			this.#move(centreFrame(this.frame, place, this.world));
	}
}
