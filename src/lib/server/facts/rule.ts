import type {
	ContextEvent,
	Correction,
	Country,
	Edition,
	MapOverrides,
	Mission,
	Names,
	Organisation,
	Places,
	Predecessor,
	Rok,
	Source,
	SourceDocument,
	StoryFact,
	Translation,
	Vocabulary
} from '#lib/facts/records.ts';
import type { Problem } from './problem.ts';

/** Pairs of an English text and its translation by language (the name of its folder) and file (its path below data/). */
export type AllTranslations = ReadonlyMap<string, ReadonlyMap<string, readonly Translation[]>>;

/** The fact base as it was read: every file fits its schema, nothing is linked yet. */
export interface Records {
	readonly edition: Edition;
	readonly vocabulary: Vocabulary;
	readonly countries: ReadonlyMap<string, Country>;
	readonly predecessors: ReadonlyMap<string, Predecessor>;
	readonly sources: ReadonlyMap<string, Source>;
	readonly otherMissions: readonly Mission[];
	readonly context: readonly ContextEvent[];
	readonly rok: Rok;
	readonly names: Names;
	/** Every city that a record may name, by its id. */
	readonly places: Places;
	readonly overrides: MapOverrides;
	readonly sourceDocument: SourceDocument;
	/** Facts of the stories that no country holds. */
	readonly story: readonly StoryFact[];
	/** What North Korea was or is in international bodies. */
	readonly organisations: readonly Organisation[];
	/** What was told of a status before, and is no longer. */
	readonly corrections: readonly Correction[];
	/** What data/i18n holds. */
	readonly translations: AllTranslations;
}

/** A law of the fact base beyond the schema. */
export interface Rule {
	/** The law in plain English. */
	readonly law: string;
	readonly check: (records: Records) => Problem[];
}

/** A country or predecessor with the file that holds it. */
export interface Filed {
	readonly id: string;
	readonly file: string;
	readonly record: Country | Predecessor;
}

export const CONTEXT_FILE = 'data/context.yaml';
export const ROK_FILE = 'data/rok.yaml';
export const DOCUMENT_FILE = 'data/source-document.yaml';
export const STORY_FILE = 'data/story.yaml';
export const ORGANISATIONS_FILE = 'data/organisations.yaml';
export const CORRECTIONS_FILE = 'data/corrections.yaml';
export const NAMES_FILE = 'data/names.yaml';
export const countryFile = (id: string): string => `data/countries/${id}.yaml`;
export const predecessorFile = (id: string): string => `data/predecessors/${id}.yaml`;

/** Every country and predecessor. */
export const filedRecords = ({ countries, predecessors }: Records): Filed[] => [
	...[...countries].map(([id, record]) => ({ id, file: countryFile(id), record })),
	...[...predecessors].map(([id, record]) => ({ id, file: predecessorFile(id), record }))
];

/** Every mission with the place where it stands. */
export const filedMissions = (records: Records): { file: string; path: string; mission: Mission }[] => [
	...filedRecords(records).flatMap(({ file, record }) =>
		(record.missions ?? []).map((mission, i) => ({ file, path: `missions[${i}]`, mission }))
	),
	...records.otherMissions.map((mission, i) => ({
		file: 'data/other-missions.yaml',
		path: `[${i}]`,
		mission
	}))
];
