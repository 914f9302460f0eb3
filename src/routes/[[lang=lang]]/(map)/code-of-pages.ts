import type { BeforeNavigate } from '@sveltejs/kit';
import { preloadCode } from '$app/navigation';
import type { Lang } from '#lib/facts/languages.ts';
import { currentView } from '#lib/state/current-view.svelte.ts';
import { openDocument } from '#lib/state/loading/reload-document.ts';
import { fetchPages, showPage } from '#lib/state/navigation.ts';

/** Whether the code of every page with the map is there, or of the one that was asked for. */
let hasCode = false;

/** Fetches it. */
export const fetchCode = (lang: Lang): Promise<void> => fetchPages(lang).then(() => void (hasCode = true));

/**
 * Holds a way to another kind of page up until the code of it is there: without it the router would put an error page in the place of the map. When it does
 * not come, the document is loaded, which needs none of it.
 */
export function awaitCode({ from, to, type, willUnload, cancel }: BeforeNavigate): void {
	if (hasCode || !to || willUnload || type === 'popstate' || from?.route.id === to.route.id) return;
	cancel();
	const { href, pathname, search, hash } = to.url;
	// Nor has the link got its view when it is pressed so early.
	const view = search || (to.params?.['slug'] ? currentView.search : '');
	preloadCode(pathname).then(
		() => {
			hasCode = true;
			void showPage(pathname + view + hash);
		},
		() => openDocument(href)
	);
}
