/** Whose colours the pages have, in the order in which the button goes through them. */
export const THEMES = ['system', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** A theme from what the browser remembers; anything else, or nothing, is the system's. */
export const parseTheme = (remembered: string | null): Theme =>
	THEMES.find((theme) => theme === remembered) ?? 'system';

/** The theme after this one; the last is followed by the first. */
export const themeAfter = (theme: Theme): Theme => THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
