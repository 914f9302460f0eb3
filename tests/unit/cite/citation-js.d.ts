declare module '@citation-js/core' {
	/** A list of references, read from any format of which a plugin was imported. */
	export class Cite {
		constructor(data: unknown);
		readonly data: unknown[];
		format(format: string, options?: Readonly<Record<string, string>>): unknown;
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
