import { parsePartialDate } from '#lib/dates/partial-date.ts';
import type { Problem } from '../problem.ts';
import { countryFile, filedMissions, filedRecords, predecessorFile, type Rule } from '../rule.ts';

export const linksLeadSomewhere: Rule = {
	law: 'every state that a record names stands in the register',
	check: (records) => {
		const { countries, predecessors } = records;
		const known = (id: string | undefined): boolean =>
			id === undefined || countries.has(id) || predecessors.has(id);
		const problem = (file: string, path: string, id: string): Problem => ({
			file,
			path,
			what: `there is no "${id}" in data/countries or data/predecessors`,
			mend: 'correct the code, or add the file'
		});
		const links = [...countries].flatMap(([id, { predecessors: list }]) =>
			(list ?? []).flatMap(({ state }, i) =>
				known(state) ? [] : [problem(countryFile(id), `predecessors[${i}].state`, state)]
			)
		);
		const heirs = [...predecessors].flatMap(([id, record]) =>
			(['continued_by', 'of'] as const).flatMap((key) =>
				known(record[key]) ? [] : [problem(predecessorFile(id), key, record[key]!)]
			)
		);
		const named = filedMissions(records).flatMap(({ file, path, mission }) =>
			[
				mission.opened_as,
				...(mission.represents ?? []).map(({ state }) => state),
				...(mission.also_accredited_to ?? []).map(({ state }) => state)
			].flatMap((id) => (known(id) ? [] : [problem(file, path, id!)]))
		);
		return [...links, ...heirs, ...named];
	}
};

export const continuationsAreMutual: Rule = {
	law: 'a predecessor and the country that continues it name each other',
	check: ({ countries, predecessors }) => {
		const continues = (id: string, state: string): boolean =>
			countries.get(id)?.predecessors?.some((link) => link.state === state && link.role === 'continued') ??
			false;
		const missing = [...predecessors]
			.filter(([id, { continued_by }]) => continued_by && !continues(continued_by, id))
			.map(([id, { continued_by }]) => ({
				file: predecessorFile(id),
				path: 'continued_by',
				what: `${continued_by} does not say that it continues ${id}`,
				mend: `add { state: ${id}, role: continued } to data/countries/${continued_by}.yaml`
			}));
		const unanswered = [...countries].flatMap(([id, { predecessors: links }]) =>
			(links ?? []).flatMap(({ state, role }, i) =>
				role === 'continued' && predecessors.get(state)?.continued_by !== id
					? [
							{
								file: countryFile(id),
								path: `predecessors[${i}]`,
								what: `${state} does not say that ${id} continues it`,
								mend: `add continued_by: ${id} to data/predecessors/${state}.yaml`
							}
						]
					: []
			)
		);
		return [...missing, ...unanswered];
	}
};

export const predecessorsMeetSuccessors: Rule = {
	law: 'a territory leaves its predecessor on the day on which its own history begins',
	check: ({ countries, predecessors }) =>
		[...countries].flatMap(([id, country]) =>
			(country.predecessors ?? [])
				.flatMap((link, i): Problem[] => {
					if (link.role !== 'territory' || link.until || country.sovereign_since !== 'before-1948') return [];
					return [
						{
							file: countryFile(id),
							path: `predecessors[${i}].until`,
							what: `is missing: ${id} was sovereign before 1948, so its time under ${link.state} has no end`,
							mend: 'give the day on which it ended'
						}
					];
				})
				.concat(
					(country.predecessors ?? []).flatMap((link, i) => {
						const ended = parsePartialDate(predecessors.get(link.state)?.ended ?? '');
						const until = parsePartialDate(link.until ?? '');
						return ended && until && until.earliest > ended.latest
							? [
									{
										file: countryFile(id),
										path: `predecessors[${i}].until`,
										what: `${link.until} is later than the end of ${link.state}`,
										mend: `${link.state} ended ${predecessors.get(link.state)!.ended}: correct one of the two`
									}
								]
							: [];
					})
				)
		)
};

export const predecessorsAreUsed: Rule = {
	law: 'every predecessor belongs to a country of today',
	check: (records) => {
		const used = new Set(
			[...records.countries.values()].flatMap(({ predecessors }) =>
				(predecessors ?? []).map(({ state }) => state)
			)
		);
		return filedRecords(records)
			.filter(({ id, file }) => file === predecessorFile(id) && !used.has(id))
			.map(({ id, file }) => ({
				file,
				path: '',
				what: 'no country names it as predecessor',
				mend: `add it to the predecessors of a country, as in { state: ${id}, role: territory }`
			}));
	}
};
