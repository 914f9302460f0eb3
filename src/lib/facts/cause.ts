import type { ReasonKind, Shock } from './records.ts';

/** Why relations were broken off, as an address asks for it: a kind of reason, or the one event behind several breaks. */
export type Cause = ReasonKind | Shock;
