// What can be done with the history: a chunk of its own, fetched together with it once the page can be read.

export { changesBetween, latestChanges, recolouredByStep } from '#lib/history/change.ts';
export { arcsOf } from '#lib/bins/arcs.ts';
export { concernedBy } from '#lib/bins/concerned.ts';
export { drawable } from '#lib/view/drawable.ts';
export { listsOf } from '#lib/bins/lists.ts';
export { isMixed, outlinesOf, pictureOf } from '#lib/bins/picture.ts';
export { binLabel } from '#lib/words/bin-label.ts';
export { descriptionOf } from '#lib/words/description.ts';
export { findingOf } from '#lib/words/finding.ts';
export { seoulLine } from '#lib/words/seoul-line.ts';
export { spokenDay } from '#lib/words/spoken-day.ts';
export { followFinger } from '#lib/time/finger-on-slider.ts';
export { followKeys } from '#lib/time/keys-on-slider.ts';
