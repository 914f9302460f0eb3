// As in shapes.ts, of the files that not every page with the map fetches.

export const TIES = { ru: [{ from: '' }] };

export const REPRESENTED = { ru: [{ from: '' }] };

export const SEARCH_DATA = {
	entries: [{ id: '', name: '', country: '', slug: '', status: '', words: {} }],
	pages: [{ id: '', name: '', detail: '', address: '', words: {} }],
	statuses: { never: '' }
};
