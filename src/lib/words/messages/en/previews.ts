/** What is shown of a page where somebody shares a link to it, in British English. */
export const previews = {
	/** In the picture: which day its map shows. */
	mapOf: (day: string) => `Map of ${day}`,
	/** A link may ask for another day, of which a preview knows nothing: it names the one that it shows. */
	onDay: (v: { day: string; text: string }) => `On ${v.day}: ${v.text}`,
	/** What a picture shows of a state, as the map labels it. */
	outlined: (v: { day: string; place: string }) => `World map of ${v.day}, with an outline. ${v.place}.`,
	/** What a picture shows below the title of a text. */
	titled: (v: { title: string; map: string }) => `${v.title}. ${v.map}`
};
