import HistoryBar from './HistoryBar.svelte';
import PanelDetails from './PanelDetails.svelte';
import type { Lang } from '#lib/facts/languages.ts';
import type { CountryPanel } from '#lib/words/country-panel.ts';
import { atRest } from '#lib/components/at-rest.ts';

/** Everything below the answer of a panel, on the last day of the map. */
export const panelAtRest = (panel: CountryPanel, lang: Lang): string =>
	atRest(HistoryBar, { panel, lang, day: panel.lastDay }) + atRest(PanelDetails, { panel, lang });
