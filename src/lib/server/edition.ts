import { facts } from './fact-base.ts';

/** Up to when the facts were checked, and how they may be used. */
export const edition = { checked: facts.edition.checked_up_to, licence: facts.edition.licence };
