import type { Day } from '#lib/dates/partial-date.ts';

/** What is said of a typed date: it vanishes when another day than the one it speaks of is shown. */
export class DayMessage {
	#words = $state('');
	#day = $state<Day | null>(null);
	#shown: () => Day;

	/** `shown` reads the day that is shown. */
	constructor(shown: () => Day) {
		this.#shown = shown;
	}

	/** Says something, or with the empty string nothing any more. */
	say(words: string): void {
		this.#words = words;
		this.#day = this.#shown();
	}

	/** What is said speaks of a day that is asked for now. */
	of(day: Day): void {
		this.#day = day;
	}

	/** Another query is shown: what spoke of another day is not said again when that day comes back. */
	arrive(): void {
		if (this.#day !== this.#shown()) this.#words = '';
	}

	get words(): string {
		return this.#day === this.#shown() ? this.#words : '';
	}
}
