import { mount, unmount } from 'svelte';
import type { Lang } from '#lib/facts/languages.ts';
import type { Edition } from '#lib/share/edition.ts';
import UseThis from './UseThis.svelte';

let open = false;

/** Opens the dialog in which the view is sent, drawn, downloaded and cited, once. `checked` is the day up to which the facts were checked. */
export function openUseThis(lang: Lang, { checked, version, licence }: Edition): void {
	if (open) return;
	open = true;
	const onclose = (): void => {
		open = false;
		void unmount(dialog);
	};
	const dialog = mount(UseThis, {
		target: document.body,
		props: { lang, checked, version, licence, onclose }
	});
}
