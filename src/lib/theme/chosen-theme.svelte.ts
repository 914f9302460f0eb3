import { nextTheme, parseTheme, type Theme } from './theme.ts';

/** Name of the entry in the browser's storage; the inline script of src/app.html reads it too. */
const KEY = 'theme';

/** Null also where the browser forbids storage: the choice then lasts for the page. */
function remembered(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null;
	}
}

/** The theme that the reader chose, remembered by the browser. The inline script of src/app.html has shown it before the first paint. */
class ChosenTheme {
	#current = $state<Theme>(parseTheme(remembered()));

	get current(): Theme {
		return this.#current;
	}

	/** Goes on to the next theme and remembers it. */
	next(): void {
		this.#show(nextTheme(this.#current));
		try {
			localStorage.setItem(KEY, this.#current);
		} catch {
			// The choice lasts for the page.
		}
	}

	/** Takes over what another tab chose, or another page while this one was away. */
	follow(): void {
		const theme = parseTheme(remembered());
		if (theme !== this.#current) this.#show(theme);
	}

	#show(theme: Theme): void {
		this.#current = theme;
		globalThis.showTheme(theme);
	}
}

export const chosenTheme = new ChosenTheme();
