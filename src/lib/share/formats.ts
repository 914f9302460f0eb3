/** A form of picture: its size in px, and how much of its width the map takes beside the legend. */
export interface PictureFormat {
	readonly width: number;
	readonly height: number;
	/** Whether the legend stands beside the map, or below it in so many columns. */
	readonly legend: 'beside' | 1 | 2;
}

/** Pictures for an article, for a post, and for a phone held upright. */
export const PICTURE_FORMATS = {
	wide: { width: 1600, height: 900, legend: 'beside' },
	square: { width: 1080, height: 1080, legend: 2 },
	tall: { width: 1080, height: 1350, legend: 1 }
} as const satisfies Record<string, PictureFormat>;

export type FormatName = keyof typeof PICTURE_FORMATS;

export const FORMAT_NAMES = Object.keys(PICTURE_FORMATS) as FormatName[];
