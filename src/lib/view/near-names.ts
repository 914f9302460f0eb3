/** Number of single-letter edits (insert, delete, replace, swap of neighbours) that turn one word into the other (optimal string alignment). */
export function editDistance(a: string, b: string): number {
	let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row[j] = Math.min(
				last[j]! + 1,
				row[j - 1]! + 1,
				last[j - 1]! + cost,
				swapped ? beforeLast[j - 2]! + 1 : Infinity
			);
		}
		[beforeLast, last] = [last, row];
	}
	return last[b.length]!;
}

/** An address that leads to a country: its slug, a code or another name as a slug. */
export interface Address {
	readonly address: string;
	readonly slug: string;
}

/** Letters of a mistyped address beyond which it is no name. */
const LONGEST_TYPED = 80;

/**
 * The slugs of the countries whose addresses come nearest to a mistyped one, nearest first, at most `count`; empty when nothing is near.
 * `typed` is a slug. An address that begins with the typed text, or holds it, counts as near.
 */
export function nearSlugs(typed: string, addresses: readonly Address[], count = 5): string[] {
	// Nothing near a text that is longer than all names, and measuring it would take long.
	if (!typed || typed.length > LONGEST_TYPED) return [];
	const scored = addresses
		.map(({ address, slug }) => {
			const held =
				typed.length >= 3 && address.includes(typed) ? (address.startsWith(typed) ? 0.5 : 1) : Infinity;
			return { slug, score: Math.min(held, editDistance(typed, address)) };
		})
		.filter(({ score }) => score <= Math.max(1, typed.length / 3))
		.sort((a, b) => a.score - b.score || a.slug.localeCompare(b.slug));
	return [...new Set(scored.map(({ slug }) => slug))].slice(0, count);
}
