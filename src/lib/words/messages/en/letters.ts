/** A text with a capital at its beginning. */
export const capital = (text: string): string => text.replace(/^./, (first) => first.toUpperCase());

/** A label as it stands inside an English sentence: “relations broken off”. */
export const inSentence = (label: string): string => label.replace(/^./, (first) => first.toLowerCase());

/** What is there, with a text between. */
export const joined = (texts: readonly (string | false | undefined)[], between: string): string =>
	texts.filter(Boolean).join(between);
