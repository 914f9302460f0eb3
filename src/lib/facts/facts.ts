import type {
	City,
	CityId,
	ContextEvent,
	Correction,
	Country,
	Edition,
	MapOverrides,
	Organisation,
	Mission,
	Predecessor,
	RokEvent,
	Source,
	SourceDocument,
	StoryFact,
	StateNames,
	Vocabulary,
	EntityId,
	StateId
} from './records.ts';

/** A country of the register with its id, the name of its file. */
export type Entity = Readonly<Country> & { readonly id: EntityId };

/** A predecessor with its id, the name of its file. */
export type FormerState = Readonly<Predecessor> & { readonly id: StateId };

/** South Korea's relations, as one data set has them. */
export interface RokRelations {
	/** Id of the data set in the register of sources. */
	readonly source: string;
	readonly licence: string;
	/** How precise its dates are, in a sentence or more. */
	readonly precision: string;
	/** Changes by country, and by state that ended; one that the data set does not hold is absent. */
	readonly events: ReadonlyMap<StateId, readonly RokEvent[]>;
}

/** The whole fact base, validated and frozen. */
export interface Facts {
	readonly edition: Edition;
	readonly vocabulary: Readonly<Vocabulary>;
	/** In the order of their ids. */
	readonly countries: ReadonlyMap<EntityId, Entity>;
	readonly predecessors: ReadonlyMap<StateId, FormerState>;
	readonly sources: ReadonlyMap<string, Source>;
	/** Every city that a record names. */
	readonly cities: ReadonlyMap<CityId, City>;
	/** Missions in Pyongyang of organisations. */
	readonly otherMissions: readonly Mission[];
	/** World events of the time line, in the order of their dates. */
	readonly context: readonly ContextEvent[];
	readonly rok: RokRelations;
	/** Further names of every country and predecessor. */
	readonly names: ReadonlyMap<StateId, StateNames>;
	/** Where the shapes of the map and the register differ, and why; parts of states; disputed borders and names. */
	readonly overrides: Readonly<MapOverrides>;
	/** The article behind this project, statement by statement. */
	readonly sourceDocument: SourceDocument;
	/** Facts of the stories that no country holds, by their ids. */
	readonly story: ReadonlyMap<string, StoryFact>;
	/** International bodies, and what North Korea was or is in them, by their ids. */
	readonly organisations: ReadonlyMap<string, Organisation>;
	/** What was told of a status before, and is no longer, in the order of the days on which it was corrected. */
	readonly corrections: readonly Correction[];
}

/** Id of the DPRK in the register. */
export const DPRK: EntityId = 'kp';

/** Id of the capital of the DPRK. */
export const PYONGYANG: CityId = 'pyongyang';

/** The name of a city of the register, as pages show it. */
export const cityName = (id: CityId, { cities }: Pick<Facts, 'cities'>): string => cities.get(id)!.name;

/** The names of the capitals of a country, each followed by its further names: words to search by. */
export const capitalNames = (
	{ capital }: Pick<Country, 'capital'>,
	{ cities }: Pick<Facts, 'cities'>
): string[] =>
	capital.flatMap((id) => {
		const { name, other_names = [] } = cities.get(id)!;
		return [name, ...other_names];
	});
