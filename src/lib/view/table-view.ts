import { DEFAULT_VIEW, formatView, parseView, type View, type ViewLimits, type ViewProblem } from './view.ts';

/** The columns by which the table can be sorted, in their order. */
export const SORTS = ['name', 'status', 'since', 'embassy', 'accredited', 'mission', 'change'] as const;
export type Sort = (typeof SORTS)[number];

const ORDERS = ['asc', 'desc'] as const;
export type Order = (typeof ORDERS)[number];

/** What the query of the table asks for: a view of one day, the text of the search, and the order of the rows. */
export interface TableView extends View {
	readonly text: string;
	readonly sort: Sort;
	readonly order: Order;
	/** What only the map can show, kept for the way back to it: a comparison or another layer, with the rows of its legend. */
	readonly ofMap?: View;
}

export const DEFAULT_TABLE_VIEW: TableView = { ...DEFAULT_VIEW, text: '', sort: 'name', order: 'asc' };

/** A part of the address of the table that could not be taken as it stands. */
export type TableProblem = ViewProblem | { readonly param: 'sort' | 'order'; readonly value: string };

const isFiltered = ({ only, reason }: View): boolean => only.length > 0 || reason !== null;

/** Reads the query of the table. Nothing in it can fail, as in `parseView`; what only the map has is passed over. */
export function parseTableView(
	query: URLSearchParams,
	limits: ViewLimits
): { view: TableView; problems: readonly TableProblem[] } {
	const shared = new URLSearchParams(query);
	const ofMap = parseView(query, limits).view;
	const isOfMap = ofMap.compare !== null || ofMap.layer !== DEFAULT_VIEW.layer;
	const rowsAreOfMap = isOfMap && (ofMap.only.length > 0 || ofMap.reason !== null);
	for (const param of ['compare', 'layer', ...(rowsAreOfMap ? ['status', 'reason'] : [])])
		shared.delete(param);
	const { view, problems } = parseView(shared, limits);
	const unread: TableProblem[] = [];
	const oneOf = <T extends string>(param: 'sort' | 'order', words: readonly T[]): T => {
		const value = query.get(param);
		const word = words.find((id) => id === value);
		if (value && !word) unread.push({ param, value });
		return word ?? words[0]!;
	};
	const sort = oneOf('sort', SORTS);
	const order = oneOf('order', ORDERS);
	const text = (query.get('q') ?? '').trim();
	return {
		view: { ...view, text, sort, order, ...(isOfMap && !isFiltered(view) ? { ofMap } : {}) },
		problems: [...problems, ...unread]
	};
}

/** The query of a view of the table, with its question mark; the empty string for the default view. */
export function formatTableView({ text, sort, order, ofMap, ...view }: TableView): string {
	const query = new URLSearchParams();
	if (text.trim()) query.set('q', text.trim());
	if (sort !== DEFAULT_TABLE_VIEW.sort) query.set('sort', sort);
	if (order !== DEFAULT_TABLE_VIEW.order) query.set('order', order);
	// A filter of the table takes the place of that of the map.
	const { date, region } = view;
	const shared = formatView(ofMap && !isFiltered(view) ? { ...ofMap, date, region } : view);
	const own = query.toString();
	return [shared || (own && '?'), shared && own && '&', own].join('');
}
