/** Way of a finger, in CSS px, from which it swipes. */
const SWIPE = 40;

/** Where a swipe leads by the way of the finger: to the left comes the next step, to the right the one before; null where it is none. */
export const swipeTo = (dx: number, dy: number): 'previous' | 'next' | null =>
	Math.abs(dx) < SWIPE || Math.abs(dx) < 2 * Math.abs(dy) ? null : dx < 0 ? 'next' : 'previous';
