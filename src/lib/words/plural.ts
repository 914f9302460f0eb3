/** Forms of a text by how many it speaks of: for exact numbers, and for the categories of the language. */
export type Forms = Readonly<
	Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>> & { [exact: number]: string; other: string }
>;

/**
 * How a language chooses among forms: the one for exactly that number, else that of the number's category, else `other`. The browser's rule is made
 * when a category is asked for the first time, and once: to make it takes a slow phone some 6 ms.
 * @param tag BCP 47 tag of the language
 */
export function pluralOf(tag: string): (count: number, forms: Forms) => string {
	let rule: Intl.PluralRules | undefined;
	return (count, forms) => {
		const hasCategories = Object.keys(forms).some((form) => form !== 'other' && Number.isNaN(+form));
		return (
			forms[count] ??
			(hasCategories ? forms[(rule ??= new Intl.PluralRules(tag)).select(count)] : undefined) ??
			forms.other
		);
	};
}
