/** Pause after which typing begins anew, in ms. */
const PAUSE = 800;

/** Lower case without accents. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Finds names by their first letters, as lists do: letters typed in one go belong together, the same letter again goes on to the next name. */
export class TypeAhead {
	#typed = '';
	#at = -Infinity;

	/**
	 * Index of the name meant by a letter typed at a time (ms), `current` being that of the name where the visitor is (−1 for none);
	 * −1 when no name begins so.
	 */
	find(letter: string, names: readonly string[], current: number, time: number): number {
		const goesOn = time - this.#at <= PAUSE;
		this.#typed = goesOn ? this.#typed + folded(letter) : folded(letter);
		this.#at = time;
		const same = [...this.#typed].every((other) => other === this.#typed[0]);
		const wanted = same ? this.#typed[0]! : this.#typed;
		// A further letter may leave the name where it is; a repeated or first one goes on.
		const start = same ? current + 1 : Math.max(0, current);
		const order = names.map((_, i) => (start + i) % names.length);
		return order.find((i) => folded(names[i]!).startsWith(wanted)) ?? -1;
	}
}
