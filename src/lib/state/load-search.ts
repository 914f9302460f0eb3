import type { Status } from '#lib/facts/records.ts';
import { SEARCH_DATA } from '#lib/state/loading/later-shapes.ts';
import { retrying } from '#lib/state/loading/retrying.ts';
import { fetchJson } from './fetch-json.ts';
import { searchOver, type Find } from '#lib/search/find.ts';
import type { SearchData } from '#lib/search/search-data.ts';

/** The search, ready for use. */
export interface Search {
	readonly find: Find;
	/** The words for the statuses. */
	readonly statuses: Readonly<Record<Status, string>>;
}

const loaded = new Map<string, Search>();

/** The search over the data at an address, fetched once. Throws when it cannot be fetched in time; the second time in a row the document is loaded. */
export const loadSearch = retrying(async (path: string): Promise<Search> => {
	const known = loaded.get(path);
	if (known) return known;
	const data = await fetchJson<SearchData>(path, SEARCH_DATA);
	const search = { find: searchOver(data), statuses: data.statuses };
	loaded.set(path, search);
	return search;
});
