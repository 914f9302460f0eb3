// Everything that needs the history: a chunk of its own, fetched together with it once the page can be read.

export { default as Cases } from '#lib/components/Cases.svelte';
export { default as Changes } from '#lib/components/Changes.svelte';
export { default as Chips } from '#lib/components/Chips.svelte';
export { default as EventIndex } from '#lib/components/EventIndex.svelte';
export { default as EventTips } from '#lib/components/EventTips.svelte';
export { default as HistoryChart } from '#lib/components/HistoryChart.svelte';
export { default as Reasons } from '#lib/components/Reasons.svelte';
export { default as TimeControls } from '#lib/components/TimeControls.svelte';
export { changesBetween, isStep, latestChanges, recoloured } from './change.ts';
export { concernedBy } from './concerned.ts';
export { descriptionOf } from './description.ts';
export { followFinger } from './finger-on-slider.ts';
export { findingOf } from './finding.ts';
export { listsOf } from './lists.ts';
export { outlinesOf, pictureOf } from './picture.ts';
export { player } from './player.svelte.ts';
export { partnersOn } from './states-on.ts';
