import MapControls from '#lib/components/MapControls.svelte';
import TimeControls from '#lib/components/TimeControls.svelte';
import type { Day } from '#lib/dates/partial-date.ts';
import type { Region } from '#lib/facts/records.ts';
import type { Lang } from '#lib/i18n/languages.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { writtenMessagesFor } from '#lib/i18n/written-messages.ts';
import { escapeHtml } from '#lib/markup/escape-html.ts';
import { yearPath } from '#lib/url/paths.ts';
import { atRest } from './at-rest.ts';

/** Without the boxes that nobody points at yet. */
const untitled = (markup: string): string => markup.replace(/ title="[^"]*"/g, '');

const idle = (): void => undefined;

/** The way to other days for those who have no JavaScript. */
export const withoutScript = (lang: Lang, lastDay: Day): string =>
	`<p class="no-script">${escapeHtml(writtenMessagesFor(lang).time.noScript)} ` +
	`<a href="${escapeHtml(yearPath(lang, lastDay.slice(0, 4)))}">${escapeHtml(messagesFor(lang).year.all)}</a></p>`;

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
