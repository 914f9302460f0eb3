/** Texts in British English on the pages of the tours, which only the server writes. */
export const tours = {
	onMap: 'On the map',
	begin: 'Begin on the map',
	read: 'Read all steps',
	/** A way with what it leads to, where it is heard alone. */
	named: (v: { way: string; title: string }) => `${v.way}: ${v.title}`
};
