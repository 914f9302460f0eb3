import type { Day } from '#lib/dates/partial-date.ts';
import type { Cause } from '#lib/facts/cause.ts';
import type { Region } from '#lib/facts/records.ts';
import type { Bin, Layer } from './bins.ts';

/** What is asked of a picture: a day, and what narrows it. */
export interface PictureView {
	readonly day: Day;
	/** A second day, with which the first is compared. */
	readonly compare: Day | null;
	readonly layer: Layer;
	/** The rows of the legend to which it is narrowed; none means all. */
	readonly only?: readonly Bin[];
	/** Only states whose relations were broken off or suspended for this. */
	readonly reason?: Cause | null;
	readonly region?: Region | null;
}
