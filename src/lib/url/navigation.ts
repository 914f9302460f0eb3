import { goto } from '$app/navigation';
import type { Lang } from '#lib/i18n/languages.ts';
import { homePath } from './paths.ts';

// The only module that calls goto: one function for each thing that a visitor wants.

/** Leaves the chosen country; map and scroll position stay as they are. */
export const closeCountry = (lang: Lang): Promise<void> =>
	goto(homePath(lang), { noScroll: true, keepFocus: true });
