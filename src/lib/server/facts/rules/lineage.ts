import { parsePartialDate } from '#lib/dates/partial-date.ts';
import type { Problem } from '../problem.ts';
import { countryFile, type Records, type Rule } from '../rule.ts';

/** Whether the way back through the predecessors of a state leads to itself. */
function isOwnAncestor(id: string, { countries }: Records): boolean {
	const seen = new Set<string>();
	const ahead = [id];
	while (ahead.length) {
		for (const { state } of countries.get(ahead.pop()!)?.predecessors ?? []) {
			if (state === id) return true;
			if (!seen.has(state)) ahead.push(state);
			seen.add(state);
		}
	}
	return false;
}

export const nobodyIsItsOwnPredecessor: Rule = {
	law: 'no state is its own predecessor, nor by way of others',
	check: (records) =>
		[...records.countries.keys()]
			.filter((id) => isOwnAncestor(id, records))
			.map((id) => ({
				file: countryFile(id),
				path: 'predecessors',
				what: `lead back to ${id} itself`,
				mend: 'name the state that was there before, and remove the link back'
			}))
};

export const linksToPredecessorsAreSound: Rule = {
	law: 'a link to a predecessor ends after it begins, and stands once',
	check: ({ countries }) =>
		[...countries].flatMap(([id, { predecessors = [] }]) =>
			predecessors.flatMap(({ state, role, from, until }, i): Problem[] => {
				const [first, last] = [parsePartialDate(from ?? ''), parsePartialDate(until ?? '')];
				const file = countryFile(id);
				if (first && last && last.latest <= first.earliest)
					return [
						{
							file,
							path: `predecessors[${i}].until`,
							what: `${until} is not later than ${from}`,
							mend: 'correct one of the dates: until is the first day on which the link no longer held'
						}
					];
				const isSame = predecessors
					.slice(0, i)
					.some((link) => link.state === state && link.role === role && link.from === from);
				return isSame
					? [
							{
								file,
								path: `predecessors[${i}]`,
								what: `"${state}" is named twice`,
								mend: 'remove one of the two'
							}
						]
					: [];
			})
		)
};
