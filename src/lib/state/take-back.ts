import { beforeNavigate } from '$app/navigation';
import { navigating } from '$app/state';
import { stayAt } from './navigation.ts';

/** How long the router waits at most before it follows a link, in ms: for a frame, or for this. */
const START = 100;

/**
 * Lets a press be taken back that has followed a link when it turns out to be the first of a double one: so that a single press need not wait. To be
 * called while a component is made.
 */
export function takeBack(): { press: () => void; undo: () => void } {
	/** The address before the press. */
	let before = '';
	let refused = false;

	// The router lets the page be painted before it follows a link. Besides the layout, which is there from the start, only this refuses a way: it comes
	// with the map, and knows of its press alone.
	beforeNavigate(({ type, cancel }) => {
		if (type === 'link' && refused) cancel();
		refused = false;
	});

	return {
		press: () => {
			before = location.href;
			refused = false;
		},
		undo: () => {
			if (location.href !== before) history.back();
			else if (navigating.to) void stayAt(before);
			else {
				refused = true;
				// The router's timer is older and comes first, however slow the machine is.
				setTimeout(() => (refused = false), START);
			}
		}
	};
}
