import type { Entity, Facts, FormerState, RokRelations } from '#lib/facts/facts.ts';
import type { Rok } from '#lib/facts/records.ts';
import { DATA } from './files.ts';
import { checkFacts } from './check-facts.ts';
import { FactBaseError } from './problem.ts';
import type { Records } from './rule.ts';

export { checkFacts };

const freeze = <T>(value: T): T => {
	if (value && typeof value === 'object' && !Object.isFrozen(value))
		Object.values(Object.freeze(value)).forEach(freeze);
	return value;
};

/** The validated fact base. Throws a FactBaseError with the report of ALL problems when there are any. */
export function loadFacts(root = DATA): Facts {
	const { records, problems } = checkFacts(root);
	if (!records) throw new FactBaseError(problems);
	return linkFacts(records);
}

/** South Korea's relations by state: those of a state that ended stand under the country that the data set goes on with. */
const rokOf = ({ countries, former = {}, source, licence, precision }: Rok): RokRelations =>
	Object.freeze({
		source,
		licence,
		precision,
		events: new Map([
			...Object.entries(countries),
			...Object.entries(former).map(([id, country]) => [id, countries[country]!] as const)
		])
	});

/** Checked records as the fact base: with ids, in maps, frozen. */
export function linkFacts(records: Records): Facts {
	const withId = <T extends object>(map: ReadonlyMap<string, T>): Map<string, T & { id: string }> =>
		new Map([...map].map(([id, record]) => [id, freeze({ id, ...record })]));
	return Object.freeze({
		edition: freeze(records.edition),
		vocabulary: freeze(records.vocabulary),
		countries: withId(records.countries) as ReadonlyMap<string, Entity>,
		predecessors: withId(records.predecessors) as ReadonlyMap<string, FormerState>,
		sources: new Map([...records.sources].map(([id, source]) => [id, freeze(source)])),
		cities: new Map(Object.entries(freeze(records.places))),
		otherMissions: freeze(records.otherMissions),
		context: freeze(records.context),
		rok: rokOf(freeze(records.rok)),
		names: new Map(Object.entries(freeze(records.names))),
		overrides: freeze(records.overrides),
		sourceDocument: freeze(records.sourceDocument),
		story: new Map(records.story.map((fact) => [fact.id, freeze(fact)])),
		organisations: new Map(records.organisations.map((body) => [body.id, freeze(body)])),
		corrections: freeze(records.corrections)
	});
}
