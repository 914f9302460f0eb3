import { withoutStuck } from '#lib/view/stuck.ts';

/** The part of the page that an address names; a full stop or bracket that a chat has stuck to the end of the link is not part of it. */
export function targetOf(hash: string): HTMLElement | null {
	if (hash.length < 2) return null;
	try {
		const id = decodeURIComponent(hash.slice(1));
		return document.getElementById(id) ?? document.getElementById(withoutStuck(id));
	} catch {
		return null;
	}
}
