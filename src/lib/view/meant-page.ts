import type { Address } from './near-names.ts';
import { slugify } from './slug.ts';
import { withoutStuck } from './stuck.ts';

/** A path as text; as it stands where it is none. */
function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** A page of the site. */
export type Meant =
	| { readonly page: 'home' | 'table' | 'about' }
	| { readonly page: 'country' | 'year'; readonly name: string };

/**
 * The page that an address means which is none of ours as it stands: with capital letters, a slash or a full stop at its end, the ending of a file, or a
 * language that we do not have. `path` begins after the base of the site. Null where nothing of ours is meant.
 */
export function meantPage(
	path: string,
	addresses: readonly Address[],
	years: readonly string[]
): Meant | null {
	const parts = withoutStuck(decoded(path).toLowerCase())
		.replace(/(^|\/)index\.html?$|\.html?$/, '')
		.split('/')
		.map((part) => part.trim())
		.filter(Boolean);
	const [last, before] = [parts.at(-1), parts.at(-2)];
	if (last === undefined || (parts.length === 1 && last === 'index')) return { page: 'home' };
	if (parts.length > 3) return null;
	const inLanguage = before === undefined || /^[a-z]{2}(-[a-z]+)?$/.test(before);
	if (inLanguage && (last === 'table' || last === 'about')) return { page: last };
	const known = before === 'country' && addresses.find(({ address }) => address === slugify(last));
	if (known) return { page: 'country', name: known.slug };
	return before === 'year' && years.includes(last) ? { page: 'year', name: last } : null;
}
