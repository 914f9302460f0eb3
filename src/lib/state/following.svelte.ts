import { afterPaint } from './after-paint.ts';

/** A value that follows another one: held as it was, it comes after once what is more urgent is painted, or a hand rests. */
export class Following<T> {
	#held = $state.raw<T | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#now: () => T;

	/** `now` reads the value that is followed. */
	constructor(now: () => T) {
		this.#now = now;
	}

	get value(): T {
		return this.#held ?? this.#now();
	}

	/** Holds what `make` gives, in `wait` ms, unless something else is asked for before. */
	holdSoon(make: () => T, wait: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.#held = make()), wait);
	}

	/** Holds the value as it is until the next frame is painted, whatever `change` does to what it follows. */
	holdAround(change: () => void): void {
		const { value } = this;
		change();
		this.#held = value;
		afterPaint(() => this.#held === value && this.catchUp());
	}

	/** It is what it follows from now on. */
	catchUp(): void {
		clearTimeout(this.#timer);
		this.#held = null;
	}
}
