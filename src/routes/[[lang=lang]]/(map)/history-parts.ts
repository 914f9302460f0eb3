// Everything that needs the history: a chunk of its own, fetched together with it once the page can be read.

export * as tools from '#lib/state/history-tools.ts';
export { player } from '#lib/state/player.svelte.ts';
export { default as Cases } from './Cases.svelte';
export { default as Changes } from './plate/Changes.svelte';
export { default as Chips } from './plate/Chips.svelte';
export { default as Reasons } from './plate/Reasons.svelte';
export { default as OnTour } from './tour/OnTour.svelte';
export { default as EventIndex } from './time/EventIndex.svelte';
export { default as EventTips } from './time/EventTips.svelte';
export { default as HistoryChart } from './time/HistoryChart.svelte';
export { default as TimeControls } from './time/TimeControls.svelte';
