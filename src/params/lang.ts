import { langOfSegment } from '#lib/facts/languages.ts';

/** Matches the path segment of every language but the default. */
export const match = (segment: string): boolean => langOfSegment(segment) !== null;
