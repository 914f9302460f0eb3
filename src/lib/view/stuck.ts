/** Anything but letters and figures, at the end: our addresses never end so, but a sentence or a chat sticks its full stop, bracket or quote to a link. */
const STUCK = /[^\p{L}\p{N}]+$/u;

/** A part of an address without what is stuck to its end. */
export const withoutStuck = (part: string): string => part.replace(STUCK, '');

/** The query of an address, with nothing stuck to the end of its last value. The words of a search may end as they like. */
export function queryOf(search: string): URLSearchParams {
	const query = new URLSearchParams(search);
	const [name, value] = [...query].at(-1) ?? [];
	if (name && value && name !== 'q' && withoutStuck(value) !== value) query.set(name, withoutStuck(value));
	return query;
}
