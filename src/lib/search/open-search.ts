import { mount, unmount } from 'svelte';
import SearchDialog from '#lib/components/SearchDialog.svelte';
import type { Lang } from '#lib/i18n/languages.ts';

let open = false;

/** Opens the search, once. `reload` says whether a way to a country loads a document: the value of `data-sveltekit-reload`. */
export function openSearch(lang: Lang, reload: 'off' | ''): void {
	if (open) return;
	open = true;
	const onclose = (): void => {
		open = false;
		void unmount(dialog);
	};
	const dialog = mount(SearchDialog, { target: document.body, props: { lang, reload, onclose } });
}
