import { beforeNavigate } from '$app/navigation';
import { navigating } from '$app/state';
import { stayAt } from './navigation.ts';

/** How long the router may wait before it follows a link, in ms. */
const START = 300;

/**
 * Lets a press be taken back that has followed a link when it turns out to be the first of a double one: so that a single press need not wait. To be
 * called while a component is made.
 */
export function takeBack(): { press: () => void; undo: () => void } {
	/** The address before the press. */
	let before = '';
	let refused = -Infinity;

	// The router lets the page be painted before it follows a link. Besides the layout, which is there from the start, only this refuses a way: it comes
	// with the map, and knows of its press alone.
	beforeNavigate(({ type, cancel }) => {
		if (type === 'link' && performance.now() - refused < START) cancel();
		refused = -Infinity;
	});

	return {
		press: () => {
			before = location.href;
			refused = -Infinity;
		},
		undo: () => {
			if (location.href !== before) history.back();
			else if (navigating.to) void stayAt(before);
			else refused = performance.now();
		}
	};
}
