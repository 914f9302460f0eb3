import type { Parts } from '#lib/words/parts.ts';
import { plural } from './plural.ts';

/** What stood in the address, or was typed: foreign text, which the page sets apart from the sentence. */
interface Value {
	readonly quoted: string;
}

type Sentence = Parts<Value>;

/** The dates that can be shown. */
interface Limits {
	readonly first: string;
	readonly last: string;
}

const typeADate = (v: Limits): string =>
	`Type a date from ${v.first} to ${v.last}, such as 1976, 1976-08 or 18 August 1976.`;

/** What is said in British English of a part of an address, or a typed date, that could not be taken as it stands. */
export const en = {
	unreadable: (v: Limits & { value: Value }): Sentence => ['“', v.value, `” is not a date. ${typeADate(v)}`],
	ambiguous: (v: { value: Value; one: string; other: string }): Sentence => [
		'“',
		v.value,
		`” can be ${v.one} or ${v.other}: write the month as a word, or the year first.`
	],
	impossible: (v: { value: Value; shown: string }): Sentence => [
		'There is no day ',
		v.value,
		`: showing ${v.shown}.`
	],
	early: (v: Limits & { value: Value; shown: string }): Sentence => [
		v.value,
		` lies before the founding of North Korea: showing ${v.shown}. ${typeADate(v)}`
	],
	late: (v: Limits & { value: Value; shown: string }): Sentence => [
		'The facts do not reach to ',
		v.value,
		`: showing ${v.shown}, the last day checked. ${typeADate(v)}`
	],
	status: (value: Value): Sentence => ['The legend has no row “', value, '”.'],
	reason: (value: Value): Sentence => ['There is no reason “', value, '”.'],
	region: (value: Value): Sentence => ['There is no region “', value, '”.'],
	layer: (value: Value): Sentence => ['There is no layer “', value, '”: showing relations with North Korea.'],
	others: (count: number) =>
		plural(count, {
			1: 'One more part of the address could not be taken.',
			other: `${count} more parts of the address could not be taken.`
		})
};
