/** The name of a state inside a sentence: “the Soviet Union”, “Malaysia”. */
export const nameInText = (state: {
	readonly name: string;
	readonly name_in_text?: string | undefined;
}): string => state.name_in_text ?? state.name;
