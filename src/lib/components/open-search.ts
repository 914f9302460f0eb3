import { mount, unmount } from 'svelte';
import SearchDialog from './SearchDialog.svelte';
import type { Lang } from '#lib/facts/languages.ts';

let open = false;

/**
 * Opens the search, once, with what was typed while it was on its way; not when Escape has ended that. `reload` says whether a way to a country loads a
 * document: the value of `data-sveltekit-reload`.
 */
export function openSearch(lang: Lang, reload: 'off' | ''): void {
	const { keys } = early;
	early.keys = null;
	if (open || keys === null) return;
	open = true;
	const onclose = (): void => {
		open = false;
		void unmount(dialog);
	};
	const dialog = mount(SearchDialog, { target: document.body, props: { lang, reload, keys, onclose } });
}
