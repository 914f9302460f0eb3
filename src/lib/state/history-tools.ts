// What can be done with the history: a chunk of its own, fetched together with it once the page can be read.

export { changesBetween, latestChanges, recolouredByStep } from '#lib/history/change.ts';
export { concernedBy } from '#lib/bins/concerned.ts';
export { listsOf } from '#lib/bins/lists.ts';
export { isMixed, outlinesOf, pictureOf } from '#lib/bins/picture.ts';
export { descriptionOf } from '#lib/words/description.ts';
export { findingOf } from '#lib/words/finding.ts';
export { spokenDay } from '#lib/words/spoken-day.ts';
export { followFinger } from '#lib/time/finger-on-slider.ts';
export { followKeys } from '#lib/time/keys-on-slider.ts';
