import MapControls from './map/MapControls.svelte';
import TimeControls from './time/TimeControls.svelte';
import type { Day } from '#lib/dates/partial-date.ts';
import type { Region } from '#lib/facts/records.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { messagesFor } from '#lib/words/messages.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { escapeHtml } from '#lib/words/escape-html.ts';
import { yearPath } from '#lib/view/paths.ts';
import { atRest } from '#lib/components/at-rest.ts';

/** Without the boxes that nobody points at yet. */
const untitled = (markup: string): string => markup.replace(/ title="[^"]*"/g, '');

const idle = (): void => undefined;

/** The way to other days for those who have no JavaScript. */
export const withoutScript = (lang: Lang, lastDay: Day): string => {
	const years = { href: yearPath(lang, lastDay.slice(0, 4)), words: messagesFor(lang).site.years };
	const parts = writtenMessagesFor(lang)
		.time.noScript(years)
		.map((part) =>
			typeof part === 'string'
				? escapeHtml(part)
				: `<a href="${escapeHtml(part.href)}">${escapeHtml(part.words)}</a>`
		);
	return `<p class="no-script">${parts.join('')}</p>`;
};

/** The buttons of the time, while the history is on its way, or never comes. */
export const timeControls = (lang: Lang, firstDay: Day, lastDay: Day): string =>
	untitled(atRest(TimeControls, { timeline: null, lang, firstDay, lastDay, onchoose: idle })) +
	withoutScript(lang, lastDay);

/** The buttons of the map, while its code is on its way. */
export const mapControls = (lang: Lang, regions: Readonly<Record<Region, string>>): string =>
	untitled(
		atRest(MapControls, {
			lang,
			regions,
			region: null,
			ready: false,
			enlarged: false,
			onregion: idle,
			onzoom: idle,
			onreset: idle,
			onkeys: idle
		})
	);
