import { readFileSync } from 'node:fs';
import type { Problem } from './problem.ts';
import { termName } from './schema.ts';

/** Where the types are that `npm run data:types` makes from the vocabulary. */
const TYPES = 'src/lib/facts/records.ts';

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** The words for which the program was made, by the name of their type: `Status` → `embassy`, `relations` … */
const knownWords = (): ReadonlyMap<string, readonly string[]> =>
	(known ??= new Map(
		[...readFileSync(TYPES, 'utf8').matchAll(/^export type (\w+) =([^;]*);/gm)].map(
			([, name, union]) => [name!, [...union!.matchAll(/'([^']+)'/g)].map(([, word]) => word!)] as const
		)
	));

/** The words of a list that the program knows. */
export const knownIn = (list: string): readonly string[] => knownWords().get(termName(list)) ?? [];

/** Words that the program knows and the vocabulary has not: a list that was cut. */
export const lostWords = (lists: ReadonlyMap<string, readonly string[]>): Problem[] =>
	[...lists].flatMap(([list, words]) => {
		const lost = knownIn(list).filter((word) => !words.includes(word));
		if (!lost.length) return [];
		return [
			{
				file: 'data/vocabulary.yaml',
				path: list,
				what: `lacks ${lost.map((word) => `"${word}"`).join(', ')}`,
				mend: 'restore what is missing; what is to go for ever must first go from the facts and the program, then run npm run data:types'
			}
		];
	});
