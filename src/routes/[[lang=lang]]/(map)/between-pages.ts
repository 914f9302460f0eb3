import { afterNavigate, beforeNavigate } from '$app/navigation';
import { parts } from '#lib/components/parts.svelte.ts';
import type { EntityId } from '#lib/facts/records.ts';
import { shownTime } from '#lib/state/shown-time.svelte.ts';
import { awaitCode } from './code-of-pages.ts';

/**
 * What goes on from one page beside the map to the next: the step that the map shows, the focus, and whether there is a way at all. `chosen` is the country
 * whose panel is open, or was until a moment ago, `text` what stands beside the map. To be called while the layout is made.
 */
export function goBetweenPages(
	chosen: () => EntityId | undefined,
	text: () => HTMLElement | undefined
): void {
	let left = shownTime.leave();
	let lastChosen: EntityId | null = null;

	beforeNavigate((navigation) => {
		left = shownTime.leave();
		lastChosen = chosen() ?? null;
		parts.later?.rememberOpener(navigation);
		awaitCode(navigation);
	});

	afterNavigate((navigation) => {
		const { from, to } = navigation;
		shownTime.settle(left);
		// On wide screens the text scrolls beside the map: another page begins at its top.
		if (from && from.url.pathname !== to?.url.pathname) text()?.scrollTo(0, 0);
		parts.later?.giveFocusBack(navigation, lastChosen);
	});
}
