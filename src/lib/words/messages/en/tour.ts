import type { Parts } from '#lib/words/parts.ts';

/** Foreign text from the address, which the page sets apart from the sentence. */
interface Value {
	readonly quoted: string;
}

/** Texts in British English of a tour on the map: they travel with its bar. */
export const en = {
	/** The name of the bar. */
	label: (title: string) => `Tour: ${title}`,
	unknownLabel: 'Tour',
	of: (v: { number: number; count: number }) => `${v.number} of ${v.count}`,
	/** What is spoken when another step is shown. */
	spoken: (v: { number: number; count: number; title: string; text: string }) =>
		`Step ${v.number} of ${v.count}: ${v.title}. ${v.text}`,
	previous: 'Previous step',
	next: 'Next step',
	close: 'Leave the tour',
	sources: 'Sources',
	/** The way to the step that is nearest to one that does not exist. */
	goTo: (title: string) => `Go to “${title}”`,
	all: 'All tours',
	noTour: (value: Value): Parts<Value> => ['There is no tour “', value, '”.'],
	noStep: (v: { value: Value; count: number }): Parts<Value> => [
		'There is no step “',
		v.value,
		`”: this tour has ${v.count}.`
	]
};
