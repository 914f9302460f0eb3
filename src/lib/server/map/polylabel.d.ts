// The package brings no types of its own.
declare module 'polylabel' {
	/**
	 * The point inside a polygon (outer ring, holes) that is furthest from its edges, and that distance. `precision` is how near to the
	 * best one is near enough.
	 */
	export default function polylabel(
		polygon: readonly (readonly (readonly [number, number])[])[],
		precision?: number
	): [number, number] & { distance: number };
}
