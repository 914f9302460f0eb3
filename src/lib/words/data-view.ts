/** A file in the table of the page; `rows` is empty where nothing in it can be counted. */
export interface FileView {
	readonly path: string;
	readonly href: string;
	readonly title: string;
	readonly about: string;
	readonly format: string;
	readonly rows: string;
	readonly size: string;
}

/** The columns of a table, each with what it holds and means; `codes` is empty where it holds others than codes. */
export interface ColumnsView {
	readonly name: string;
	readonly label: string;
	readonly columns: readonly {
		readonly name: string;
		readonly holds: string;
		readonly about: string;
		readonly codes: string;
	}[];
}

/** Files that are shown together. */
export interface FilesView {
	readonly group: string;
	readonly files: readonly FileView[];
}
