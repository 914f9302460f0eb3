import { currentView } from './current-view.svelte.ts';

/** The links whose query was written here, with what was written. */
const written = new WeakMap<Element, string>();

/** When a link is reached: by a pointer, the keyboard, a finger, or by what follows it without any of them. */
const REACHED = ['pointerover', 'pointerdown', 'focusin', 'click', 'auxclick', 'contextmenu'] as const;

/** The query that a link should have: that of the view, for the page of a year without a day. The head of a page without a map hands on what that page was given. */
function searchOf(link: Element, path: string): string {
	if (link.closest('header') && !document.querySelector('.world-map')) return location.search;
	return path.includes('/year/') ? currentView.searchOfYear : currentView.search;
}

/** Gives a link the view that is shown; one that has a query of its own keeps it. */
function update(link: Element): void {
	const href = link.getAttribute('href');
	if (!link.closest('header, main') || !href?.startsWith('/')) return;
	// A marker of an enlarged map is made after the link of its state, with what was written there.
	const isOwn = href.includes('?') && written.get(link) !== href && !link.closest('.world-map');
	if (isOwn) return;
	const [path, hash = ''] = href.replace(/\?[^#]*/, '').split('#') as [string, string?];
	const wanted = path + searchOf(link, path) + (hash && `#${hash}`);
	written.set(link, wanted);
	if (wanted !== href) link.setAttribute('href', wanted);
}

/** The links of which a part is selected. */
function selectedLinks(): Element[] {
	const selection = getSelection();
	return selection?.isCollapsed === false
		? [...document.querySelectorAll('header a, main a')].filter((link) => selection.containsNode(link, true))
		: [];
}

/**
 * Gives the links of the head and of the page the view that is shown, each when it is reached or copied: to write it into all of them at every step
 * would take longer than the step. To be called once for a document.
 */
export function keepViewInLinks(): void {
	// What browsers send when they are told to share a page: its address without the view.
	document.querySelector('link[rel=canonical]')?.remove();
	const reach = ({ target }: Event): void => {
		const link = target instanceof Element ? target.closest('a[href]') : null;
		if (link) update(link);
	};
	for (const type of REACHED) addEventListener(type, reach, { capture: true, passive: true });
	addEventListener('copy', () => selectedLinks().forEach(update), { capture: true });
}
