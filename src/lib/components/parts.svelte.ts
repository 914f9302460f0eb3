type Later = typeof import('./later.ts');

/** What comes once the page is alive; null until then. The head of the page fetches it. */
class Parts {
	later = $state.raw<Later | null>(null);
	#waiting: ((later: Later) => void)[] = [];

	/** Does something with it, as soon as it is there. */
	use(what: (later: Later) => void): void {
		if (this.later) what(this.later);
		else this.#waiting.push(what);
	}

	arrive(later: Later): void {
		this.later = later;
		for (const what of this.#waiting.splice(0)) what(later);
	}
}

export const parts = new Parts();
