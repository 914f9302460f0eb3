import { page } from '$app/state';
import type { Day } from '#lib/dates/partial-date.ts';
import { fetchJson } from '#lib/url/fetch-json.ts';
import { currentView } from '#lib/url/current-view.svelte.ts';
import type { Change } from './change.ts';
import type { Timeline } from './timeline.ts';

/** The histories and what can be done with them. */
export interface History {
	readonly timeline: Timeline;
	readonly tools: typeof import('./history-tools.ts');
}

/** The day that the map shows, in the browser: the address holds it, a preview goes before it while the slider moves or the history plays. */
class ShownTime {
	/** Null until it is loaded. */
	history = $state.raw<History | null>(null);
	failed = $state(false);
	/** Whether the lists that tell of it can be shown: they come in a task of their own, so that the page reacts in between. */
	told = $state(false);
	#preview = $state<Day | null>(null);
	#playing = $state(false);
	/** The day shown before the last step, null before the first one. */
	#from = $state<Day | null>(null);

	/** Fetches the history and the code that shows it; `failed` says that it did not work. */
	async load(path: string): Promise<void> {
		this.failed = false;
		try {
			const [timeline, tools] = await Promise.all([fetchJson<Timeline>(path), import('./history-tools.ts')]);
			this.history = { timeline, tools };
			setTimeout(() => (this.told = true));
		} catch {
			this.failed = true;
		}
	}

	// Derived, so that a page with the same day changes nothing that is made from it.
	#settled = $derived<Day>(currentView.view.date ?? (page.data as { day: Day }).day);
	#changes = $derived.by<readonly Change[]>(() => {
		if (!this.history) return [];
		const { timeline, tools } = this.history;
		const { from, until } = this.span;
		return from === null
			? tools.latestChanges(timeline.changes, until)
			: tools.changesBetween(timeline.changes, from, until);
	});

	/** The day of the address, or of the page. */
	get settled(): Day {
		return this.#settled;
	}

	get day(): Day {
		return this.#preview ?? this.settled;
	}

	/** Whether a preview goes before the address while something is moved by hand. */
	get moving(): boolean {
		return this.#preview !== null && !this.#playing;
	}

	/** The days between which changes are told: those compared, or those of the last step; `from` is null before the first one. */
	get span(): { from: Day | null; until: Day } {
		const until = this.#playing ? this.day : this.settled;
		return { from: currentView.view.compare ?? this.#from, until };
	}

	/** Shows a day without writing it to the address. */
	show(day: Day): void {
		this.#preview = day;
		this.#playing = false;
	}

	/** One step of a run through time: what changed since the step before is marked. */
	playTo(day: Day): void {
		this.#from = this.day;
		this.#preview = day;
		this.#playing = true;
	}

	/** The preview ends: the address holds the day from now on. `from` is the day that was left, null where it is the same. */
	settle(from: Day | null): void {
		this.#from = from ?? this.#from;
		this.#preview = null;
		this.#playing = false;
	}

	/** What changed in the span; before the first step, the latest change up to the day. */
	get changes(): readonly Change[] {
		return this.#changes;
	}
}

export const shownTime = new ShownTime();
