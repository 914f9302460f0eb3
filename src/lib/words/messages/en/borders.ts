/** What the page on borders and names says beside its text, in British English. */
export const borders = {
	registerTerms: { drawn: 'Drawn', claims: 'Claims', naming: 'Named', why: 'Why' },
	/** A part or a territory, with the state to which it leads. */
	partOf: (v: { part: string; state: string }) => `${v.part} (${v.state})`,
	/** The parts of the register, by what they stand on. */
	index: 'Places in the register'
};
