import type { Status } from '#lib/facts/records.ts';
import { searchOver, type Find } from './find.ts';
import type { SearchData } from './search-data.ts';

/** The search, ready for use. */
export interface Search {
	readonly find: Find;
	/** The words for the statuses. */
	readonly statuses: Readonly<Record<Status, string>>;
}

const loaded = new Map<string, Search>();

/** The search over the data at an address, fetched once. Throws when it cannot be fetched. */
export async function loadSearch(path: string): Promise<Search> {
	const known = loaded.get(path);
	if (known) return known;
	const answer = await fetch(path);
	if (!answer.ok) throw new Error(`${answer.status} for ${path}`);
	const data = (await answer.json()) as SearchData;
	const search = { find: searchOver(data), statuses: data.statuses };
	loaded.set(path, search);
	return search;
}
