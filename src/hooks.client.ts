import type { ClientInit } from '@sveltejs/kit';
import { wholeAddress } from '#lib/url/whole-address.ts';

/** Mends an address that is no valid text, which the router could not read. */
function mend(): void {
	const whole = wholeAddress(location);
	if (whole !== location.pathname + location.search + location.hash)
		history.replaceState(history.state, '', whole);
}

/** Before the router starts: on an address that it cannot read the page would lose its header, its search and its map. */
export const init: ClientInit = () => {
	mend();
	addEventListener('hashchange', mend);
};
