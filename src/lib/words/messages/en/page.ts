import type { Theme } from '#lib/view/theme.ts';

const THEMES: Record<Theme, string> = { system: 'system', light: 'light', dark: 'dark' };

/** Texts in British English of what comes after the page can be read: the choice of colours, and the line on top of a printed page. */
export const en = {
	search: 'Search',
	searchFailed: 'Not loaded: try again',
	use: 'Use this',
	theme: (theme: Theme) => `Colours: ${THEMES[theme]}`,
	printed: (v: { site: string; checked: string; address: string }) =>
		[v.site, v.checked && `facts checked up to ${v.checked}`, v.address].filter(Boolean).join(', ')
};
