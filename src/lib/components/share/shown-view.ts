import { page } from '$app/state';
import type { Lang } from '#lib/facts/languages.ts';
import { currentView } from '#lib/state/current-view.svelte.ts';
import { fileNameOf } from '#lib/share/file-name.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { shareMessagesFor } from '#lib/words/share-messages.ts';

/** What the page shows when the dialog is opened, for its link, its picture and its citation. */
export interface ShownView {
	/** The heading of the page. */
	readonly title: string;
	/** The name of the chosen country; empty where none is. */
	readonly name: string;
	readonly address: string;
	/** The day that is shown; undefined where the page is not of a day. */
	readonly date: string | undefined;
	/** The same in words; empty where the page is not of a day. */
	readonly day: string;
	/** The map, where there is one. */
	readonly map: SVGSVGElement | null;
	readonly headline: string;
	/** What is said of the chosen country; empty where none is. */
	readonly sentence: string;
	/** A name for files of it, without an ending. */
	readonly fileName: string;
	readonly legend: readonly {
		readonly swatch: SVGSVGElement;
		readonly label: string;
		readonly count: string;
	}[];
}

/** The words of an element as the reader sees them; empty where there is none. */
const textOf = (selector: string, within: ParentNode = document): string =>
	within.querySelector<HTMLElement>(selector)?.innerText ?? '';

/** Reads the page as it stands before the reader: what is shown is what is sent. */
export function shownView(lang: Lang): ShownView {
	const m = shareMessagesFor(lang);
	const map = document.querySelector<SVGSVGElement>('.world-map > svg');
	const name = textOf('aside>.grip>h1');
	const date: string | undefined = currentView.view.date ?? page.data.day ?? page.data.lastDay;
	return {
		title: textOf('h1'),
		name,
		date,
		address: location.href.replace(/#$/, ''),
		day: map ? textOf('.when>.date') : date ? formatDate(date, lang) : '',
		map,
		headline: name ? m.country(name) : textOf('.finding>.head>.main'),
		sentence: textOf('.sentence'),
		fileName: fileNameOf(location.pathname, currentView.view.date),
		legend: [...document.querySelectorAll('.legend>ul>li')].map((row) => ({
			swatch: row.querySelector<SVGSVGElement>('.swatch')!,
			label: textOf('.label', row),
			count: textOf('.count', row)
		}))
	};
}
