import type { Layer } from '#lib/bins/bins.ts';
import type { Look } from '#lib/bins/look.ts';
import type { Day } from '#lib/dates/partial-date.ts';
import type { EntityId } from '#lib/facts/records.ts';

/** What a link to a page shows where it is shared: a picture, and words for it. */
export interface Preview {
	/** Name of the picture: its address is `/previews/<name>.png`. */
	readonly name: string;
	/** The day and the layer of the map in the picture. */
	readonly day: Day;
	readonly layer: Layer;
	/** Who is outlined. */
	readonly chosen: readonly EntityId[];
	/** In the picture: what the page is about, large; what stands below it, and the look whose swatch stands before that. */
	readonly heading: string;
	readonly text: string;
	readonly look: Look | null;
	/** Beside the picture. */
	readonly title: string;
	readonly description: string;
	/** What the picture shows, for who does not see it. */
	readonly alt: string;
	/** Whether the page tells of one thing, as an article does, or is a way into the site. */
	readonly article: boolean;
}
