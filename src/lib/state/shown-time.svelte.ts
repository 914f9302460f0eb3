import { page } from '$app/state';
import type { Day } from '#lib/dates/partial-date.ts';
import { mapGeometry } from './map-geometry.svelte.ts';
import { currentView } from './current-view.svelte.ts';
import { DEFAULT_VIEW, formatView, type View } from '#lib/view/view.ts';
import type { Change } from '#lib/history/change.ts';
import { loadedHistory, type History } from './loaded-history.svelte.ts';
import { afterPaint } from './after-paint.ts';
import { Following } from './following.svelte.ts';
import type { Awaited } from '#lib/words/progress-words.ts';

/** For how long a hand that moves the slider must rest before the lists follow, in ms. */
const PAUSE = 120;

/** The query of a view without what may change in a step: its day, and the part of the map that is shown. */
const restOf = (view: View): string => formatView({ ...view, date: null, region: null });

/** What lists tell of: they follow what is shown once it is painted. */
interface Told {
	readonly day: Day;
	readonly view: View;
	/** The days between which changes are told; `from` is null before the first step. */
	readonly span: { readonly from: Day | null; readonly until: Day };
	readonly changes: readonly Change[];
}

/**
 * The day that the map shows, in the browser: the address holds it, a preview goes before it while the slider moves or the history plays. Until the
 * history is there, it is the day for which the server drew the page, whatever the address asks for.
 */
class ShownTime {
	#served = $state.raw<Day | null>(null);
	#preview = $state<Day | null>(null);
	#playing = $state(false);
	/** The day shown before the last step, null before the first one. */
	#from = $state<Day | null>(null);
	#told = new Following(() => this.#tellOf(this.settled));

	// Derived, so that a page with the same day changes nothing that is made from it.
	#asked = $derived<Day>(currentView.view.date ?? page.data.day!);
	#settled = $derived<Day>(this.history || !this.#served ? this.#asked : this.#served);
	#view = $derived<View>(
		this.history?.tools.drawable(currentView.view, this.history.timeline) ?? DEFAULT_VIEW
	);
	#changes = $derived.by<readonly Change[]>(() => {
		if (!this.history) return [];
		const { timeline, tools } = this.history;
		const { from, until } = this.span;
		return from === null
			? tools.latestChanges(timeline.changes, until)
			: tools.changesBetween(timeline.changes, from, until);
	});

	/** The day for which the server drew the page; to be called in the browser, before anything is shown. */
	keep(served: Day): void {
		this.#served = served;
	}

	/** Null until it can be shown. */
	get history(): History | null {
		return loadedHistory.shown;
	}

	/** What is drawn: the view of the address, once it can be. Its region is the map's own matter. */
	get view(): View {
		return this.#view;
	}

	/** What the address asks for and is not shown yet: a day, or another view of the same day. */
	get awaited(): Awaited {
		if (this.#asked !== this.#settled) return this.#asked;
		const { region } = currentView.view;
		const missing = restOf(currentView.view) !== restOf(this.#view) || (region && !mapGeometry.loaded);
		return missing ? 'view' : null;
	}

	/** The day of the address, or of the page. */
	get settled(): Day {
		return this.#settled;
	}

	get day(): Day {
		return this.#preview ?? this.settled;
	}

	/** The day of the title: while something moves, that of the lists, else that of the address in the frame in which it changes: the router reads it out then. */
	get titled(): Day {
		return this.#preview === null ? this.settled : this.listed;
	}

	/** The day of the lists and of the panel: they follow once a step is painted, or the hand rests. */
	get listed(): Day {
		return this.told.day;
	}

	#tellOf = (day: Day): Told => ({ day, view: this.#view, span: this.span, changes: this.#changes });

	/** What the lists tell of. */
	get told(): Told {
		return this.#told.value;
	}

	/** Whether a preview goes before the address while something is moved by hand. */
	get moving(): boolean {
		return this.#preview !== null && !this.#playing;
	}

	/** The days between which changes are told: those compared, or those of the last step; `from` is null before the first one. */
	get span(): { from: Day | null; until: Day } {
		const until = this.#playing ? this.day : this.settled;
		return { from: this.#view.compare ?? this.#from, until };
	}

	/** Shows a day without writing it to the address. */
	show(day: Day): void {
		this.#preview = day;
		this.#playing = false;
		this.#told.holdSoon(() => this.#tellOf(this.day), PAUSE);
	}

	/** One step of a run through time: what changed since the step before is marked; nothing where the run begins anew. */
	playTo(day: Day): void {
		this.#from = day < this.day ? null : this.day;
		this.#preview = day;
		this.#playing = true;
		// Once the step is painted.
		afterPaint(() => this.#playing && this.#told.holdSoon(() => this.#tellOf(this.day), 0));
	}

	/** What a navigation is about to leave: the day, and what else is drawn. */
	leave(): { day: Day; rest: string } {
		return { day: this.#playing ? this.day : this.settled, rest: restOf(this.#view) };
	}

	/** The preview ends: the address holds the day from now on. `left` is what a navigation has left; another choice than that of a day ends the step. */
	settle(left: { day: Day; rest: string } | null): void {
		this.#preview = null;
		this.#playing = false;
		this.#told.catchUp();
		if (!left) return;
		const { day, rest } = this.leave();
		if (rest !== left.rest) this.#from = null;
		else if (day !== left.day) this.#from = left.day;
	}

	/** Around a change of the query on the same page: what is pressed answers in the next frame, the lists follow in the one after it. */
	turn = (change: () => void): void => {
		const left = this.leave();
		this.#told.holdAround(() => {
			change();
			this.settle(left);
		});
	};

	/** What changed in the span; before the first step, the latest change up to the day. */
	get changes(): readonly Change[] {
		return this.#changes;
	}
}

export const shownTime = new ShownTime();
