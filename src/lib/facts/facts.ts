import type {
	ContextEvent,
	Country,
	Edition,
	Mission,
	Predecessor,
	RokEvent,
	Source,
	StateNames,
	Vocabulary,
	EntityId,
	StateId
} from './records.ts';

/** A country of the register with its id, the name of its file. */
export type Entity = Readonly<Country> & { readonly id: EntityId };

/** A predecessor with its id, the name of its file. */
export type FormerState = Readonly<Predecessor> & { readonly id: StateId };

/** The whole fact base, validated and frozen. */
export interface Facts {
	readonly edition: Edition;
	readonly vocabulary: Readonly<Vocabulary>;
	/** In the order of their ids. */
	readonly countries: ReadonlyMap<EntityId, Entity>;
	readonly predecessors: ReadonlyMap<StateId, FormerState>;
	readonly sources: ReadonlyMap<string, Source>;
	/** Missions in Pyongyang of organisations. */
	readonly otherMissions: readonly Mission[];
	/** World events of the time line, in the order of their dates. */
	readonly context: readonly ContextEvent[];
	/** South Korea's relations by country, and by state that ended; one that the data set does not hold is absent. */
	readonly rok: ReadonlyMap<StateId, readonly RokEvent[]>;
	/** Further names of every country and predecessor. */
	readonly names: ReadonlyMap<StateId, StateNames>;
}

/** Id of the DPRK in the register. */
export const DPRK: EntityId = 'kp';
