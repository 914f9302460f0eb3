import { untrack } from 'svelte';
import { afterNavigate } from '$app/navigation';
import type { EntityId, Region } from '#lib/facts/records.ts';
import { DOUBLE_TIME } from '#lib/map/gestures.ts';
import { showAboveSheet } from '#lib/map/show-above-sheet.ts';
import { inWindow } from '#lib/map/show-frame.ts';
import type { MapView } from '#lib/state/map-view.svelte.ts';

/** What the address asks for: read anew each time. */
interface Asked {
	readonly chosen: EntityId | undefined;
	readonly region: Region | null;
}

/**
 * Keeps the chosen state in sight, on the map and beside its panel; `onother` is told when it is another one. To be called while a component is made, and
 * to be told of each press.
 */
export function keepChosenInSight(
	svg: SVGSVGElement,
	view: MapView,
	asked: Asked,
	onother: () => void
): { press: () => void } {
	let pressedAt = -Infinity;
	let last = untrack(() => asked.chosen);

	function show(): void {
		const { chosen } = asked;
		view.approach(chosen ?? null);
		const [x, y] = (chosen && view.geometry?.states[chosen]) || [];
		if (x === undefined || y === undefined) return;
		view.include({ x, y });
		showAboveSheet(() => inWindow(svg, { x, y }));
	}

	// From the first moment on; nothing scrolls but for a region that the address asks for.
	$effect(() => {
		if (!view.geometry) return;
		untrack(() => {
			view.approach(asked.chosen ?? null);
			if (asked.region) show();
		});
	});

	// Now the sheet of the country is there. Nothing moves under a second press.
	afterNavigate(() => {
		if (asked.chosen === last) return;
		last = asked.chosen;
		onother();
		setTimeout(show, Math.max(0, pressedAt + DOUBLE_TIME - performance.now()));
	});

	return { press: () => (pressedAt = performance.now()) };
}
