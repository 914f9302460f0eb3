/** A percent sign that does not begin an escaped byte. */
const LOOSE_PERCENT = /%(?![\da-f]{2})/gi;

/** Whether the router can read it: it decodes what stands between two escaped percent signs by itself. */
const isReadable = (part: string): boolean => {
	try {
		part.split('%25').forEach((text) => decodeURIComponent(text));
		return true;
	} catch {
		return false;
	}
};

/** Part of an address with its percent signs escaped where they do not spell text: `%ZZ` → `%25ZZ`, and `%E0%A4%A` → `%25E0%25A4%25A`. */
function mended(part: string): string {
	const closed = part.replace(LOOSE_PERCENT, '%25');
	return isReadable(closed) ? closed : part.replaceAll('%', '%25');
}

/**
 * The path and the hash of an address so that both can be decoded: the router stops at one that cannot. The query is left as it is, since every
 * query can be read.
 */
export const wholeAddress = ({ pathname, search, hash }: Pick<URL, 'pathname' | 'search' | 'hash'>): string =>
	pathname.split('/').map(mended).join('/') + search + mended(hash);
