const words = (cell: Element): string => (cell as HTMLElement).innerText;

/** The table of countries as it stands before the reader, its heads in the first row; empty where there is none. */
export function shownTable(): string[][] {
	const table = document.querySelector<HTMLTableElement>('table.countries');
	if (!table) return [];
	const body = [...table.tBodies].flatMap(({ rows }) => [...rows]).filter((row) => !row.hidden);
	return [...table.tHead!.rows, ...body].map((row) => [...row.cells].map(words));
}
