interface Restriction {
	readonly selector: string;
	readonly message: string;
}

/** What nobody above the words floor does with texts, for the rule no-restricted-syntax. */
export const wholeTexts: readonly Restriction[];

/** The same for what compares with a text that was typed, or with a code: in one case. */
export const wholeTextsInAnyCase: readonly Restriction[];
