import type { Problem } from '../problem.ts';
import { ROK_FILE, type Rule } from '../rule.ts';

export const rokFormerStatesAreKnown: Rule = {
	law: "every former state of South Korea's relations stands in the register, under a country that the data set holds",
	check: ({ rok, predecessors }) =>
		Object.entries(rok.former ?? {}).flatMap(([id, country]): Problem[] => {
			const path = `former.${id}`;
			if (!predecessors.has(id))
				return [
					{
						file: ROK_FILE,
						path,
						what: `there is no "${id}" in data/predecessors`,
						mend: 'correct the id, or remove it'
					}
				];
			return country in rok.countries
				? []
				: [
						{
							file: ROK_FILE,
							path,
							what: `the data set does not hold "${country}"`,
							mend: 'correct the code, or remove the entry'
						}
					];
		})
};
