// What shows a panel that the server did not write: a chunk of its own, fetched once the page can be read.

export { default as HistoryBar } from './HistoryBar.svelte';
export { default as PanelDetails } from './PanelDetails.svelte';
