/** The first and last byte of a part, both included. */
export interface Part {
	readonly first: number;
	readonly last: number;
}

const ONE_PART = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i;

/**
 * The part of `size` bytes that a `Range` header asks for; 'none' where no byte of it exists; null where the header is to be ignored, which is allowed for
 * several parts at once (RFC 9110, 14.2).
 */
export function partOf(header: string | undefined, size: number): Part | 'none' | null {
	const [, from, to] = ONE_PART.exec(header ?? '') ?? [];
	if (from === undefined || to === undefined || !(from || to)) return null;
	// The last n bytes, all of them where there are fewer.
	const part = from
		? { first: Number(from), last: Math.min(to ? Number(to) : Infinity, size - 1) }
		: { first: Math.max(0, size - Number(to)), last: size - 1 };
	return part.first > part.last ? 'none' : part;
}
