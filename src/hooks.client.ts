import type { ClientInit } from '@sveltejs/kit';
import { rememberFields } from '#lib/state/loading/early-input.ts';
import { wholeAddress } from '#lib/view/whole-address.ts';

/** Mends an address that is no valid text, which the router could not read. */
function mend(): void {
	const whole = wholeAddress(location);
	if (whole !== location.pathname + location.search + location.hash)
		history.replaceState(history.state, '', whole);
}

/**
 * Before the router starts. On an address that it cannot read the page would lose its header, its search and its map. And everything that it needs must be
 * there: with a file missing it would put an error page in the place of the page that the server made. When this rejects, nothing is touched, and the inline
 * script of src/app.html says so.
 */
export const init: ClientInit = async () => {
	mend();
	addEventListener('hashchange', mend);
	const files = document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]');
	await Promise.all([...files].map(({ href }) => import(/* @vite-ignore */ href)));
	rememberFields();
};
