import { versionOf } from './data/edition.ts';
import { facts } from './fact-base.ts';

/** Up to when the facts were checked, the version of the data, and how they may be used. */
export const edition = {
	checked: facts.edition.checked_up_to,
	version: versionOf(facts),
	licence: facts.edition.licence
};
