import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const absenceIsOfNoEvent: Rule = {
	law: 'an absence of relations is stated only of a country without events',
	check: ({ countries }): Problem[] =>
		[...countries]
			.filter(([, { absence, events }]) => absence && events?.length)
			.map(([id]) => ({
				file: `data/countries/${id}.yaml`,
				path: 'absence',
				what: 'stands beside events, so that no visitor sees it',
				mend: 'remove it; cite its sources for the event that shows it'
			}))
};
