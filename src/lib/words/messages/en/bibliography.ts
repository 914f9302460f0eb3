import { capital } from './letters.ts';
import { plural } from './plural.ts';

/** What the lists of sources say, in British English. */
export const bibliography = {
	/** Of the list of a kind. */
	title: (kind: string) => `Sources: ${kind}`,
	description: (v: { kind: string; sources: number }) =>
		plural(v.sources, {
			1: `The one source of Ties with Pyongyang of the kind “${v.kind}”, with the pages that rest on it.`,
			other: `All ${v.sources} sources of Ties with Pyongyang of the kind “${v.kind}”, each with the pages that rest on it.`
		}),
	order:
		'In the order of publishers and dates. Below each source stands what rests on it: the states, years, texts, international bodies and statements of the article behind this map whose facts cite it.',
	/** The name of a source without a title, by the server where it stands. */
	untitled: (host: string) => `Title not known (${host})`,
	copyOf: (original: string) => `copy of ${original}`,
	supports: 'Supports',
	/** A page that rests on a source, with how many of its facts do. */
	supported: (v: { label: string; facts: number }) =>
		plural(v.facts, { 1: v.label, other: `${v.label} (${v.facts} facts)` }),
	world: (year: string) => `World events of ${year}`,
	statement: (id: string) => `Statement ${id}`,
	/** In the list of all pages. */
	listed: (kind: string) => capital(kind)
};
