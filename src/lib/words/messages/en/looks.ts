/** What a place on the map is called and how it looks, in British English. */
export const en = {
	since: (status: string, date: string) => `${status}, since ${date}`,
	dated: (status: string, date: string) => `${status}, dated ${date}`,
	unsure: (status: string, other: string) => `${status}, or perhaps: ${other}`,
	divided: (status: string, other: string) => `${status} / ${other} (divided)`,
	/** A territory with the state that represents it abroad. */
	territory: (territory: string, state: string) => `${territory} (${state})`,
	/** The label of a place on the map. */
	place: (v: { name: string; look: string }) => `${v.name}: ${v.look}`
};
