const words = (cell: Element): string => (cell as HTMLElement).innerText;

/** The table of countries as it stands before the reader, its heads in the first row; empty where there is none. */
export function shownTable(): string[][] {
	const table = document.querySelector('table.countries');
	if (!table) return [];
	const heads = [...table.querySelectorAll('thead th')].map(words);
	const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')].filter((row) => !row.hidden);
	return [heads, ...rows.map((row) => [...row.cells].map(words))];
}
