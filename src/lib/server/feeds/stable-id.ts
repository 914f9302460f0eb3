import { v5 } from 'uuid';

/** Below it lie the names of all that this site tells. */
const SPACE = '6f0c1f0e-6a0e-4d0c-9a5e-2b8f3d7c4e19';

/**
 * An identifier that says nothing of where the site lives, as nobody may have said so, and that is the same in every build: a UUID made from the name
 * (RFC 9562, version 5), written as a URN.
 */
export const stableId = (name: string): string => `urn:uuid:${v5(name, SPACE)}`;
