import { page } from '$app/state';
import { queryOf } from '#lib/view/stuck.ts';
import { DEFAULT_VIEW, formatView, parseView, type View, type ViewLimits } from '#lib/view/view.ts';

/**
 * The view that the address asks for, read in the browser only: a page made ahead of time has no query, so until `start` it is the default. The one
 * place that reads the query.
 */
class CurrentView {
	#limits = $state.raw<ViewLimits | null>(null);
	// By its text, so that a page with the same query changes nothing that is made from it.
	#query = $derived(this.#limits ? page.url.search : '');
	#parsed = $derived(
		this.#limits ? parseView(queryOf(this.#query), this.#limits) : { view: DEFAULT_VIEW, problems: [] }
	);
	#kept = $derived.by((): View => {
		const { view } = this.#parsed;
		const { day, lastDay } = page.data as { day?: string; lastDay?: string };
		return { ...view, date: view.date ?? (day && day !== lastDay ? day : null) };
	});
	#search = $derived(formatView(this.#kept));

	/** From now on the address counts. To be called once the page is mounted. */
	start(limits: ViewLimits): void {
		this.#limits = limits;
	}

	get view() {
		return this.#parsed.view;
	}

	get problems() {
		return this.#parsed.problems;
	}

	/** The text of the query, for pages that understand more of it. */
	get query(): string {
		return this.#query;
	}

	/** The query that keeps the view on a link to the page of a year, which has a day of its own and compares nothing. */
	get searchOfYear(): string {
		const { compare, only } = this.#kept;
		return formatView({ ...this.#kept, date: null, compare: null, only: compare ? [] : only });
	}

	/** The query that keeps the view on a link to another page; on the page of a year its day belongs to it. */
	get search(): string {
		return this.#search;
	}
}

export const currentView = new CurrentView();
