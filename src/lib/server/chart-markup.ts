import HistoryChart from '#lib/components/HistoryChart.svelte';
import type { Lang } from '#lib/i18n/languages.ts';
import { atRest } from './at-rest.ts';
import { timelineIn } from './fact-base.ts';

/** The chart behind the slider, of relations with Pyongyang: the same on every page. */
export const chartAtRest = (lang: Lang): string =>
	atRest(HistoryChart, { timeline: timelineIn(lang), layer: 'pyongyang', compared: null, lang });
