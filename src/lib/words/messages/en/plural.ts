import { pluralOf } from '#lib/words/plural.ts';

/**
 * English forms: `1` is the only singular of its whole numbers, so the browser's rule need not be asked (see plural.ts).
 */
export const plural = pluralOf('en-GB');
