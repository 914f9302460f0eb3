import { facts, histories } from '#lib/server/fact-base.ts';
import { representedStates } from './represented-states.ts';

/** The form of /representation.json, the same in every language. */
export const representation = representedStates(facts, histories);
