import { page } from '$app/state';
import type { Day } from '#lib/dates/partial-date.ts';
import type { EntityId, Status } from '#lib/facts/records.ts';
import type { Picture } from '#lib/bins/picture.ts';
import { shownTime } from './shown-time.svelte.ts';

/** What the map shows, in the browser: map, legend, sentences and lists read this one place. Null until the history is there. */
class ShownMap {
	// By the object of the layout, which stays the same from page to page.
	#labels = $derived(page.data.statuses);
	#statuses = $derived(Object.keys(this.#labels ?? {}) as Status[]);
	#picture = $derived(this.#pictureOn(shownTime.day));
	#titled = $derived(this.#pictureOn(shownTime.titled));
	#listed = $derived.by(() => {
		const { day, view } = shownTime.told;
		return this.#pictureOn(day, view);
	});
	#changed = $derived.by((): readonly EntityId[] => {
		const { history, view, span, changes, moving } = shownTime;
		if (!history || span.from === null || moving || view.compare || view.layer !== 'pyongyang') return [];
		return history.tools.recolouredByStep(changes, span.from, span.until);
	});

	/** The last two, for what is shown and what the lists tell of: one of them was made a moment ago for the other. */
	#made: readonly { readonly of: readonly unknown[]; readonly picture: Picture }[] = [];

	#pictureOn(day: Day, view = shownTime.view): Picture | null {
		const { history } = shownTime;
		if (!history) return null;
		const of = [history, view, day];
		const known = this.#made.find((made) => made.of.every((part, i) => part === of[i]));
		if (known) return known.picture;
		const picture = history.tools.pictureOf(history.timeline, { ...view, day }, this.#statuses);
		this.#made = [{ of, picture }, ...this.#made.slice(0, 1)];
		return picture;
	}

	/** Of the day shown. */
	get picture(): Picture | null {
		return this.#picture;
	}

	/** Of the day of the title. */
	get titled(): Picture | null {
		return this.#titled;
	}

	/** Of the day of the lists, for what does not follow every step of the slider. */
	get listed(): Picture | null {
		return this.#listed;
	}

	/** The countries whose status has just changed: a step is marked on the map, a jump is not. */
	get changed(): readonly EntityId[] {
		return this.#changed;
	}

	/** The countries to which the reason of the view narrows the map of a day; null for all. */
	concernedOn(day: Day): readonly EntityId[] | null {
		const { history } = shownTime;
		return history && history.tools.concernedBy(shownTime.view, history.timeline, day);
	}
}

export const shownMap = new ShownMap();
