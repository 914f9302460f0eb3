/** Something that may be counted as a partner of North Korea on a day. */
export interface Candidate {
	readonly id: string;
	/** The choices any one of which counts it; none means that everybody counts it. */
	readonly by: readonly string[];
}

/** Who is counted as a partner when `chosen` are the choices. */
export const countedWith = <T extends Candidate>(
	candidates: readonly T[],
	chosen: ReadonlySet<string>
): T[] => candidates.filter(({ by }) => !by.length || by.some((choice) => chosen.has(choice)));

/** By how many the number grows when a choice is added to the others, or shrinks when it is taken away. */
export function weightOf(
	choice: string,
	candidates: readonly Candidate[],
	chosen: ReadonlySet<string>
): number {
	const [withIt, without] = [new Set([...chosen, choice]), new Set(chosen)];
	without.delete(choice);
	return countedWith(candidates, withIt).length - countedWith(candidates, without).length;
}
