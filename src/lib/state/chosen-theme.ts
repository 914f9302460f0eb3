import { parseTheme, themeAfter, type Theme } from '#lib/view/theme.ts';

/** Name of the entry in the browser's storage, which other sites on the same host may share; the inline script of src/app.html reads it too. */
const KEY = 'ties-with-pyongyang:theme';

/** Its name before, from which a choice is taken over. */
const OLD_KEY = 'theme';

/** Null also where the browser forbids storage: the choice then lasts for the page. */
function remembered(): string | null {
	try {
		return localStorage.getItem(KEY) ?? localStorage.getItem(OLD_KEY);
	} catch {
		return null;
	}
}

/** The theme that the reader chose. The inline script of src/app.html has shown it before the first paint. */
let current = parseTheme(remembered());

function show(theme: Theme): Theme {
	if (theme !== current) globalThis.showTheme(theme);
	current = theme;
	return theme;
}

/** Goes on to the next theme and remembers it. */
export function nextTheme(): Theme {
	show(themeAfter(current));
	try {
		localStorage.setItem(KEY, current);
	} catch {
		// The choice lasts for the page.
	}
	return current;
}

/** Takes over what another page chose, and tells it. */
export function followTheme(): Theme {
	const chosen = remembered();
	return chosen === null ? current : show(parseTheme(chosen));
}
