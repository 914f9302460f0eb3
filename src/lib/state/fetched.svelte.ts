import { retrying } from './loading/retrying.ts';

/** Something that is fetched once, code or data, when it is first asked for. */
export class Fetched<T, A extends readonly unknown[] = []> {
	/** Null until it is there. */
	loaded = $state.raw<T | null>(null);
	#coming: Promise<void> | null = null;
	readonly #fetch: (...args: A) => Promise<T>;

	constructor(fetch: (...args: A) => Promise<T>) {
		this.#fetch = retrying(fetch);
	}

	/** Fetches it, unless it is there or on its way; rejects when it does not come, and can be asked again. */
	load(...args: A): Promise<void> {
		return (this.#coming ??= this.#fetch(...args).then(
			(loaded) => void (this.loaded = loaded),
			(error: unknown) => {
				this.#coming = null;
				throw error;
			}
		));
	}
}
