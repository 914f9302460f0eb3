/** Up to when the facts were checked, the version of the data, and how they may be used. */
export interface Edition {
	readonly checked: string;
	readonly version: string;
	readonly licence: string;
}
