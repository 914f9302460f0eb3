import type { Day } from '#lib/dates/partial-date.ts';
import type { Region, Status } from '#lib/facts/records.ts';
import type { Lang } from '#lib/facts/languages.ts';
import type { Keeps } from '#lib/bins/keeps.ts';
import type { Picture } from '#lib/bins/picture.ts';
import type { History } from '#lib/state/loaded-history.svelte.ts';

/** What the world map shows, and what it tells of. */
export interface MapProps {
	lang: Lang;
	/** The day for which the server draws the map. */
	day: Day;
	chosen: string | undefined;
	/** What the map shows now, and the history behind it; null until it is there. */
	picture: Picture | null;
	history: History | null;
	/** Which countries a narrowed map keeps; null for all. */
	keeps: Keeps | null;
	/** Countries to outline because their status has just changed. */
	changed: readonly string[];
	/** The words for the statuses and for the regions. */
	statuses: Readonly<Record<Status, { readonly label: string }>>;
	regions: Readonly<Record<Region, string>>;
	region: Region | null;
	/** A hand or a pointer is on the map. */
	ontouch: () => void;
	onregion: (region: Region | null) => void;
}
