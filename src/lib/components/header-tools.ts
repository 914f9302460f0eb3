import type { Lang } from '#lib/facts/languages.ts';
import { pageMessagesFor } from '#lib/words/page-messages.ts';
import { retrying } from '#lib/state/loading/retrying.ts';
import { followTheme, nextTheme } from '#lib/state/chosen-theme.ts';
import type { Edition } from '#lib/share/edition.ts';
import type { Theme } from '#lib/view/theme.ts';

const ICONS: Readonly<Record<Theme, readonly [radius: number, path: string]>> = {
	system: [7, 'M10 3v14a7 7 0 0 0 0-14z'],
	light: [4, 'M10 1v2m0 14v2M1 10h2m14 0h2M3.6 3.6 5 5m10 10 1.4 1.4m0-12.8L15 5M5 15l-1.4 1.4'],
	dark: [0, 'M17 12.5A7.5 7.5 0 0 1 7.5 3a7.5 7.5 0 1 0 9.5 9.5z']
};

/** The buttons as they stand in the HTML of every page: they answer later, so their code and words need not be there first. */
export function headerTools(lang: Lang): string {
	const m = pageMessagesFor(lang);
	const [radius, path] = ICONS.system;
	return (
		// The inline script of src/app.html presses the first for the key `/`.
		`<button class="control" type="button" aria-keyshortcuts="/" title="${m.search}">` +
		'<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M13 8A1 1 0 1 1 3 8a1 1 0 1 1 10 0m-2 3 6 6"/></svg>' +
		`<span>${m.search}</span></button>` +
		// The server writes the edition of the facts into it, which no component knows.
		`<button class="control use" type="button" title="${m.use}" %edition%>` +
		'<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 12V2M6.5 5.5 10 2l3.5 3.5M5 9H3v9h14V9h-2"/></svg>' +
		`<span>${m.use}</span></button>` +
		`<button type="button" title="${m.theme('system')}" aria-label="${m.theme('system')}">` +
		`<svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="${radius}"/><path d="${path}"/></svg></button>`
	);
}

const loadSearch = retrying(() => import('./open-search.ts'));
const loadUseThis = retrying(() => import('./share/open-use-this.ts'));

/** Makes the buttons answer, also to what was pressed before. */
export function listenToTools(tools: HTMLElement, lang: Lang): void {
	const m = pageMessagesFor(lang);
	const [search, use, theme] = tools.querySelectorAll('button') as unknown as [
		HTMLButtonElement,
		HTMLButtonElement,
		HTMLButtonElement
	];
	const [label, useLabel, circle, path] = [
		search.querySelector('span')!,
		use.querySelector('span')!,
		theme.querySelector('circle')!,
		theme.querySelector('path')!
	];

	search.addEventListener('click', async () => {
		try {
			const { openSearch } = await loadSearch();
			label.textContent = m.search;
			// The map lives in the HTML of its pages only: from elsewhere a way to a country loads a document.
			openSearch(lang, document.querySelector('.world-map') ? 'off' : '');
		} catch {
			label.textContent = m.searchFailed;
			early.keys = null;
		}
	});

	use.addEventListener('click', async () => {
		try {
			const { openUseThis } = await loadUseThis();
			useLabel.textContent = m.use;
			openUseThis(lang, use.dataset as unknown as Edition);
		} catch {
			useLabel.textContent = m.searchFailed;
		}
	});

	const show = (chosen: Theme): void => {
		theme.title = m.theme(chosen);
		theme.setAttribute('aria-label', theme.title);
		circle.setAttribute('r', `${ICONS[chosen][0]}`);
		path.setAttribute('d', ICONS[chosen][1]);
	};
	theme.addEventListener('click', () => show(nextTheme()));
	// Another tab may have chosen, or another page while this one was away.
	for (const event of ['storage', 'pageshow']) addEventListener(event, () => show(followTheme()));
	show(followTheme());

	tools.removeAttribute('data-later');
	for (const button of [search, use, theme]) if (early.presses.delete(button)) button.click();
}
