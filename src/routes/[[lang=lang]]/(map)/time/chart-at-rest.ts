import HistoryChart from './HistoryChart.svelte';
import type { Lang } from '#lib/facts/languages.ts';
import { atRest } from '#lib/components/at-rest.ts';
import { timelineIn } from '#lib/server/fact-base.ts';

/** The chart behind the slider, of relations with Pyongyang: the same on every page. */
export const chartAtRest = (lang: Lang): string =>
	atRest(HistoryChart, { timeline: timelineIn(lang), layer: 'pyongyang', compared: null, lang });
