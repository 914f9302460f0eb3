import { page } from '$app/state';
import { queryOf } from '#lib/view/stuck.ts';
import { DEFAULT_VIEW, formatView, parseView, type View, type ViewLimits } from '#lib/view/view.ts';

/**
 * The view that the address asks for, read in the browser only: a page made ahead of time has no query, so until `start` it is the default. The one
 * place that reads the query.
 */
class CurrentView {
	#limits = $state.raw<ViewLimits | null>(null);
	#turns = $state(0);
	// Of the browser's own address: the router knows nothing of a query that was written past it. By its text, so that a page with the same query changes
	// nothing that is made from it.
	#query = $derived.by(() => {
		void this.#turns;
		return this.#limits && page.url ? location.search : '';
	});
	#parsed = $derived(
		this.#limits ? parseView(queryOf(this.#query), this.#limits) : { view: DEFAULT_VIEW, problems: [] }
	);
	#kept = $derived.by((): View => {
		const { view } = this.#parsed;
		const { day, lastDay } = page.data;
		return { ...view, date: view.date ?? (day && day !== lastDay ? day : null) };
	});
	#search = $derived(formatView(this.#kept));

	/** What is done around a change of the query that stays on its page: a page that shows more than the query says of it, such as the step that led to a day, sets it. */
	around: (change: () => void) => void = (change) => change();

	/** From now on the address counts. To be called once the page is mounted. */
	start(limits: ViewLimits): void {
		this.#limits = limits;
	}

	/** Shows what the query of the address asks for once `write` has written another one. */
	turn(write: () => void): void {
		this.around(() => {
			write();
			this.#turns++;
		});
	}

	get view() {
		return this.#parsed.view;
	}

	get problems() {
		return this.#parsed.problems;
	}

	/** The whole address, whether or not its query counts already. */
	get address(): string {
		void this.#turns;
		return page.url && location.href;
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
