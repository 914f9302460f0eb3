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
	#settled = $derived(this.#pictureOn(shownTime.settled));
	#picture = $derived(shownTime.day === shownTime.settled ? this.#settled : this.#pictureOn(shownTime.day));
	#listed = $derived.by(() => {
		const { listed, day } = shownTime;
		if (listed === day) return this.#picture;
		return listed === shownTime.settled ? this.#settled : this.#pictureOn(listed);
	});

	#pictureOn(day: Day): Picture | null {
		const { history } = shownTime;
		return history && history.tools.pictureOf(history.timeline, { ...shownTime.view, day }, this.#statuses);
	}

	/** Of the day shown. */
	get picture(): Picture | null {
		return this.#picture;
	}

	/** Of the day of the lists, for what does not follow every step of the slider. */
	get listed(): Picture | null {
		return this.#listed;
	}

	/** The countries to which the reason of the view narrows the map of a day; null for all. */
	concernedOn(day: Day): readonly EntityId[] | null {
		const { history } = shownTime;
		return history && history.tools.concernedBy(shownTime.view, history.timeline, day);
	}
}

export const shownMap = new ShownMap();
