import { createHash } from 'node:crypto';

/** A short name of what a drawing shows: another drawing has another one. */
export const pictureVersion = (drawing: string): string =>
	createHash('sha256').update(drawing).digest('hex').slice(0, 10);

/** The keyword under which a picture says of which drawing it was made. */
export const VERSION = 'Version';
