import type { Timeline } from '#lib/history/timeline.ts';
import { fetchJson } from './fetch-json.ts';
import { TIMELINE } from './loading/shapes.ts';

/** The histories of all states, in the language of their address. */
export const fetchTimeline = (path: string): Promise<Timeline> => fetchJson<Timeline>(path, TIMELINE);
