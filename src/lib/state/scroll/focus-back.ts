import type { AfterNavigate, BeforeNavigate } from '@sveltejs/kit';
import { focusOnMap } from '#lib/map/focus-on-map.ts';

/** By the path of a page, the link that opened it: its element, and whether it stood in the text, which is made anew. */
const openers = new Map<string, { readonly link: HTMLElement | SVGElement; readonly inText: boolean }>();

const isCountry = (place: { route: { id: string | null } } | null): boolean =>
	place?.route.id?.endsWith('/country/[slug]') === true;

/** Remembers which link opens a page. A result of the search is gone with its dialog: then it was the button of the search. */
export function rememberOpener(navigation: BeforeNavigate): void {
	const { to } = navigation;
	const pressed = 'event' in navigation && (navigation.event as Event).target;
	if (!to || !(pressed instanceof Element)) return;
	const link = pressed.closest<HTMLElement | SVGElement>('a');
	const search = link?.closest('dialog') && document.querySelector<HTMLElement>('[aria-keyshortcuts="/"]');
	const opener = search || link;
	if (opener) openers.set(to.url.pathname, { link: opener, inText: opener.closest('.side') !== null });
}

/** The link of the text that leads to a page. */
const linkInText = (path: string): HTMLElement | undefined =>
	[...document.querySelectorAll<HTMLAnchorElement>('.side a')].find(({ pathname }) => pathname === path);

/** After a panel is closed, or Back has left a page, the focus is where that page was opened; else on its country on the map. */
export function giveFocusBack({ type, from, to }: AfterNavigate, entity: string | null): void {
	if (!from || !to || from.url.pathname === to.url.pathname || isCountry(to)) return;
	if (!isCountry(from) && type !== 'popstate') return;
	const path = from.url.pathname;
	const opener = openers.get(path);
	if (opener?.link.isConnected) opener.link.focus({ preventScroll: !opener.inText });
	else {
		const again = opener?.inText || !entity ? linkInText(path) : undefined;
		if (again) again.focus();
		else if (entity) focusOnMap(entity);
	}
}
