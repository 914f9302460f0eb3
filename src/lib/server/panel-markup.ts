import HistoryBar from '#lib/components/HistoryBar.svelte';
import PanelDetails from '#lib/components/PanelDetails.svelte';
import type { Lang } from '#lib/i18n/languages.ts';
import type { CountryPanel } from '#lib/panel/country-panel.ts';
import { atRest } from './at-rest.ts';

/** Everything below the answer of a panel, on the last day of the map. */
export const panelAtRest = (panel: CountryPanel, lang: Lang): string =>
	atRest(HistoryBar, { panel, lang, day: panel.lastDay }) + atRest(PanelDetails, { panel, lang });
