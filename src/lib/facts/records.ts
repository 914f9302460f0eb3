// Generated from data/schema and data/vocabulary.yaml. Do not edit: run `npm run data:types`.

/**
 * Terms of `statuses` in data/vocabulary.yaml.
 */
export type Status =
	| 'embassy'
	| 'relations'
	| 'suspended'
	| 'severed'
	| 'office'
	| 'recognised'
	| 'never'
	| 'not-sovereign'
	| 'self';
/**
 * Terms of `events` in data/vocabulary.yaml.
 */
export type EventType =
	| 'recognised'
	| 'consular-relations-established'
	| 'relations-established'
	| 'relations-upgraded'
	| 'relations-downgraded'
	| 'relations-suspended'
	| 'relations-severed'
	| 'relations-restored'
	| 'relations-lapsed'
	| 'ambassador-accredited'
	| 'ambassador-recalled'
	| 'ambassador-expelled'
	| 'diplomats-expelled'
	| 'mission-opened'
	| 'mission-closed'
	| 'staff-withdrawn'
	| 'staff-returned'
	| 'treaty'
	| 'summit'
	| 'visit'
	| 'agreement'
	| 'talks'
	| 'incident'
	| 'statement'
	| 'sanctions'
	| 'other';
/**
 * Terms of `actors` in data/vocabulary.yaml.
 */
export type Actor = 'both' | 'country' | 'dprk' | 'unknown';
/**
 * Terms of `reasons` in data/vocabulary.yaml.
 */
export type ReasonKind =
	| 'bombing'
	| 'assassination'
	| 'nuclear-programme'
	| 'sanctions'
	| 'human-rights'
	| 'interference'
	| 'embassy-incident'
	| 'smuggling'
	| 'extradition'
	| 'war-or-alliance'
	| 'attack'
	| 'propaganda'
	| 'change-of-government'
	| 'recognition-dispute'
	| 'money'
	| 'pandemic'
	| 'unknown';
/**
 * Terms of `shocks` in data/vocabulary.yaml.
 */
export type Shock =
	'smuggling-1976' | 'rangoon-1983' | 'flight-858' | 'kim-jong-nam-2017' | 'sixth-nuclear-test';
/**
 * Terms of `confidence` in data/vocabulary.yaml.
 */
export type ConfidenceLevel = 'high' | 'medium' | 'low';
/**
 * Terms of `sides` in data/vocabulary.yaml.
 */
export type Side = 'in-dprk' | 'of-dprk';
/**
 * Terms of `missions` in data/vocabulary.yaml.
 */
export type MissionKind =
	| 'embassy'
	| 'consulate-general'
	| 'consulate'
	| 'permanent-mission'
	| 'delegation'
	| 'cooperation-office'
	| 'liaison-office'
	| 'representative-office'
	| 'interests-section'
	| 'trade-mission'
	| 'un-agency'
	| 'other';
/**
 * Terms of `mission_states` in data/vocabulary.yaml.
 */
export type MissionState = 'operating' | 'no-resident-staff' | 'closed' | 'unknown';
/**
 * Terms of `representation` in data/vocabulary.yaml.
 */
export type RepresentationKind = 'protecting-power' | 'consular-help' | 'visas';
/**
 * Terms of `membership` in data/vocabulary.yaml.
 */
export type Membership = 'un-member' | 'un-observer' | 'none';
/**
 * Terms of `regions` in data/vocabulary.yaml.
 */
export type Region = 'africa' | 'americas' | 'asia' | 'europe' | 'oceania';
/**
 * Terms of `predecessor_roles` in data/vocabulary.yaml.
 */
export type PredecessorRole = 'territory' | 'continued' | 'government' | 'dependency';
/**
 * Terms of `predecessor_kinds` in data/vocabulary.yaml.
 */
export type PredecessorKind = 'state' | 'government' | 'dependency';
/**
 * Terms of `context_kinds` in data/vocabulary.yaml.
 */
export type ContextKind =
	| 'recognition'
	| 'declaration'
	| 'sanctions'
	| 'summit'
	| 'talks'
	| 'treaty'
	| 'attack'
	| 'incident'
	| 'nuclear-test'
	| 'missile-test'
	| 'leadership'
	| 'organisation'
	| 'war'
	| 'border'
	| 'aid'
	| 'other';
/**
 * Terms of `source_kinds` in data/vocabulary.yaml.
 */
export type SourceKind =
	| 'official'
	| 'archive'
	| 'academic'
	| 'data'
	| 'reference'
	| 'encyclopaedia'
	| 'news-agency'
	| 'news'
	| 'blog';
/**
 * Terms of `verdicts` in data/vocabulary.yaml.
 */
export type Verdict = 'right' | 'corrected' | 'contested' | 'unconfirmed' | 'wrong' | 'opinion';
/**
 * Terms of `organisation_kinds` in data/vocabulary.yaml.
 */
export type OrganisationKind =
	| 'united-nations'
	| 'agency'
	| 'disarmament'
	| 'law'
	| 'finance'
	| 'group'
	| 'society'
	| 'technical'
	| 'sport';
/**
 * Terms of `organisation_roles` in data/vocabulary.yaml.
 */
export type OrganisationRole =
	'member' | 'party' | 'partner' | 'observer' | 'associate' | 'refused' | 'outside';
/**
 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
 */
export type PartialDate = string;
/**
 * ISO 3166-1 alpha-2, or the user-assigned code in common use (XK Kosovo, XM Order of Malta).
 */
export type Iso2 = string;
/**
 * Name of a file in data/countries without its ending: ISO 3166-1 alpha-2 in lower case.
 */
export type EntityId = string;
/**
 * Name of a file in data/countries or data/predecessors without its ending.
 */
export type StateId = string;
/**
 * Key of data/places.yaml.
 */
export type CityId = string;
/**
 * Last part of the address of a page.
 */
export type Slug = string;
/**
 * Day on which the state became sovereign, or before-1948 for states older than the map.
 */
export type SovereignSince = 'before-1948' | PartialDate;
/**
 * Finished prose in British English: capital at the start, full stop at the end.
 */
export type Text = string;
/**
 * Completes “…, because …”: no capital at the start, no full stop.
 */
export type Clause = string;
/**
 * Ids of data/sources.yaml.
 */
export type SourceIds = string[];
/**
 * When the state was a member of the United Nations, from the earliest on.
 *
 * @minItems 1
 */
export type UnMemberships = UnMembership[];
export type Name = string;
/**
 * Address of a page.
 */
export type WebAddress = string;
/**
 * World events of the time line, in the order of their dates: data/context.yaml.
 *
 * @minItems 1
 */
export type Context = ContextEvent[];
/**
 * Ids of data/sources.yaml.
 */
export type SourceIds1 = string[];
/**
 * What this site said of a status and no longer says: data/corrections.yaml, in the order of the dates.
 */
export type Corrections = Correction[];
/**
 * Ids of data/sources.yaml.
 */
export type SourceIds2 = string[];
/**
 * Ids of data/sources.yaml.
 */
export type SourceIds3 = string[];
/**
 * A name, without blanks around it.
 */
export type NameText = string;
/**
 * Different names in one language, the usual one first.
 *
 * @minItems 1
 */
export type NameList = NameText[];
/**
 * International bodies, treaties and talks, and what North Korea was or is in each: data/organisations.yaml.
 */
export type Organisations = Organisation[];
/**
 * Missions in Pyongyang of organisations that are no entity of the register: data/other-missions.yaml.
 */
export type OtherMissions = Mission[];
/**
 * Ids of data/sources.yaml.
 */
export type SourceIds4 = string[];
/**
 * Facts of the stories that no country, world event or statement of the source document holds: data/story.yaml.
 */
export type Story = StoryFact[];
/**
 * A text or a name in any language.
 */
export type WordedText = string;
/**
 * The texts of one file of the fact base in another language: data/i18n/<language>/….
 *
 * @minItems 1
 */
export type Translations = Translation[];
/**
 * State of the relation between two states, whatever missions they keep.
 */
export type RelationState = 'none' | 'recognised' | 'consular' | 'in-force' | 'suspended' | 'severed';

export interface UnMembership {
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	from: string;
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	until?: string;
	note?: Text;
	sources: SourceIds;
}
/**
 * One event of the world around the relations of the DPRK.
 */
export interface ContextEvent {
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	date: string;
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	until?: string;
	kind: ContextKind;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	title: string;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	text: string;
	/**
	 * 1 = greatest, 3 = least.
	 */
	importance: 1 | 2 | 3;
	/**
	 * Entities of the register that took part or were concerned, besides the DPRK.
	 *
	 * @minItems 1
	 */
	countries?: EntityId[];
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	note?: string;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	editor_note?: string;
	/**
	 * high = two independent sources or one official one; medium = one reliable source; low = unconfirmed.
	 */
	confidence: 'high' | 'medium' | 'low';
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	confidence_reason?: string;
	sources: SourceIds;
}
/**
 * A correction of a status, as the list “Facts” of CHANGELOG.md has it.
 */
export interface Correction {
	/**
	 * Day on which it was made.
	 */
	date: string;
	/**
	 * Name of a file in data/countries without its ending: ISO 3166-1 alpha-2 in lower case.
	 */
	country: string;
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	from: string;
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	until: string;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	was: string;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	now: string;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	why: string;
	sources?: SourceIds1;
}
/**
 * One entity of the register: data/countries/<iso2>.yaml.
 */
export interface Country {
	iso2: Iso2;
	iso3?: string;
	/**
	 * The name of a state, a place or a person: it holds a letter.
	 */
	name: Name;
	/**
	 * The name of a state, a place or a person: it holds a letter.
	 */
	name_in_text?: string;
	slug: Slug;
	/**
	 * Names of the past that lead to the page: Burma, Zaire.
	 *
	 * Items: The name of a state, a place or a person: it holds a letter.
	 */
	former_names?: Name[];
	/**
	 * Other names in use that lead to the page: Ivory Coast, UK.
	 *
	 * Items: The name of a state, a place or a person: it holds a letter.
	 */
	other_names?: Name[];
	/**
	 * What people type who mean the country, and what is no name of it: England, Holland. Leads to the page and is shown nowhere.
	 *
	 * Items: The name of a state, a place or a person: it holds a letter.
	 */
	search_words?: Name[];
	membership: Membership;
	/**
	 * Set where the entity is no state (the European Union, the Order of Malta): it is told, and not counted among the states of a day.
	 */
	no_state?: true;
	united_nations?: UnMemberships;
	region: Region;
	/**
	 * Capital or seat of government today, further ones after it: a word to search by, no statement on its status.
	 *
	 * @minItems 1
	 */
	capital: CityId[];
	sovereign_since: SovereignSince;
	predecessors?: PredecessorLink[];
	events?: RelationEvent[];
	missions?: Mission[];
	/**
	 * Where the ambassador to Pyongyang resides when there is no embassy in it.
	 */
	accredited_from?: Accreditation[];
	absence?: Absence;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	wording?: string;
	summary: Text;
	summary_sources?: SourceIds3;
	/**
	 * What sources disagree about, one statement each.
	 */
	disputes?: Text[];
	/**
	 * Working notes for editors, not shown to visitors.
	 */
	notes?: Text[];
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	checked: string;
}
export interface PredecessorLink {
	state: StateId;
	role: PredecessorRole;
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	from?: string;
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	until?: string;
	note?: Text;
}
/**
 * One dated event in the relation between a state and the DPRK.
 */
export interface RelationEvent {
	event: EventType;
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	date: string;
	/**
	 * Terms of `actors` in data/vocabulary.yaml.
	 */
	by: 'both' | 'country' | 'dprk' | 'unknown';
	/**
	 * Set where the event lies before sovereign_since on purpose: relations with a movement or government that became the state.
	 */
	before_sovereignty?: true;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	text?: string;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	reason?: string;
	/**
	 * Completes “…, because …”: no capital at the start, no full stop.
	 */
	because?: string;
	reason_kind?: ReasonKind;
	/**
	 * Terms of `shocks` in data/vocabulary.yaml.
	 */
	shock?: 'smuggling-1976' | 'rangoon-1983' | 'flight-858' | 'kim-jong-nam-2017' | 'sixth-nuclear-test';
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	note?: string;
	/**
	 * high = two independent sources or one official one; medium = one reliable source; low = unconfirmed.
	 */
	confidence: 'high' | 'medium' | 'low';
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	confidence_reason?: string;
	sources: SourceIds;
}
/**
 * An embassy or other mission of one side in the other.
 */
export interface Mission {
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	organisation?: string;
	side: Side;
	kind: MissionKind;
	city: CityId;
	address?: Text;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	compound?: string;
	postal?: Text;
	web?: WebAddress;
	opened?: PartialDate;
	/**
	 * Name of a file in data/countries or data/predecessors without its ending.
	 */
	opened_as?: string;
	opened_note?: Text;
	opened_sources?: SourceIds;
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	closed?: string;
	reason_closed?: Text;
	/**
	 * Set where the sources may mean an envoy who lived elsewhere: such a mission never decides the status.
	 */
	residence?: 'unproved';
	/**
	 * Terms of `mission_states` in data/vocabulary.yaml.
	 */
	state: 'operating' | 'no-resident-staff' | 'closed' | 'unknown';
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	as_of?: string;
	/**
	 * Times in which the mission existed but nobody of its own lived there.
	 */
	without_staff?: TimeWithoutStaff[];
	/**
	 * Whose interests this mission looks after besides its own.
	 */
	represents?: Representation[];
	/**
	 * Other countries with which its head represents its state.
	 */
	also_accredited_to?: Coverage[];
	head?: HeadOfMission;
	history?: MissionHistoryItem[];
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	detail?: string;
	note?: Text;
	/**
	 * high = two independent sources or one official one; medium = one reliable source; low = unconfirmed.
	 */
	confidence: 'high' | 'medium' | 'low';
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	confidence_reason?: string;
	sources: SourceIds;
}
export interface TimeWithoutStaff {
	from: PartialDate;
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	to?: string;
	reason: Text;
	sources: SourceIds;
}
export interface Representation {
	state?: EntityId;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	whom?: string;
	as: RepresentationKind;
	since?: PartialDate;
}
export interface Coverage {
	state: EntityId;
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	since?: string;
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	until?: string;
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	as_of?: string;
	note?: Text;
	/**
	 * high = two independent sources or one official one; medium = one reliable source; low = unconfirmed.
	 */
	confidence?: 'high' | 'medium' | 'low';
	sources?: SourceIds2;
}
export interface HeadOfMission {
	name?: Text;
	rank: Text;
	since?: PartialDate;
	as_of?: PartialDate;
	sources: SourceIds;
}
export interface MissionHistoryItem {
	date: PartialDate;
	what: Text;
	sources: SourceIds;
}
export interface Accreditation {
	from: CityId;
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	since?: string;
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	until?: string;
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	as_of?: string;
	note?: Text;
	/**
	 * high = two independent sources or one official one; medium = one reliable source; low = unconfirmed.
	 */
	confidence: 'high' | 'medium' | 'low';
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	confidence_reason?: string;
	sources?: SourceIds;
}
/**
 * On what it rests that there are no relations and never were: for a country without events of its own.
 */
export interface Absence {
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	as_of: string;
	/**
	 * high = two independent sources or one official one; medium = one reliable source; low = unconfirmed.
	 */
	confidence: 'high' | 'medium' | 'low';
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	confidence_reason?: string;
	sources: SourceIds;
}
/**
 * What holds for the whole fact base: data/edition.yaml.
 */
export interface Edition {
	/**
	 * First day of the map: the DPRK was proclaimed.
	 */
	first_day: string;
	/**
	 * Last day up to which the facts are checked.
	 */
	checked_up_to: string;
	licence: Text;
	licence_url: WebAddress;
}
/**
 * Where the shapes of world-atlas and the register differ, each with its reason: data/map-overrides.yaml.
 */
export interface MapOverrides {
	/**
	 * Shapes without a code of their own, or with a shared one.
	 */
	keys: ShapeKey[];
	/**
	 * Shapes that take the status of the state that represents them abroad.
	 */
	territories: Territory[];
	/**
	 * Shapes that the 50m file lacks.
	 */
	from_10m: FineShape[];
	/**
	 * Shapes that are not drawn.
	 */
	left_out: LeftOutShape[];
	/**
	 * Entities that have no shape.
	 */
	off_map: OffMapEntity[];
	/**
	 * Entities without any shape in world-atlas that get a marker at a point.
	 */
	markers: PointMarker[];
	/**
	 * Parts of states that are drawn with them: their names lead to the state.
	 */
	parts: PartOfState[];
	/**
	 * The register of borders and names, as /about/borders publishes it.
	 */
	disputed: DisputedPlace[];
}
export interface ShapeKey {
	shape: string;
	name: Text;
	key: string;
	reason: Text;
}
export interface Territory {
	shape: string;
	name: Text;
	of: string;
	reason: Text;
}
export interface FineShape {
	shape: string;
	name: Text;
	reason: Text;
}
export interface LeftOutShape {
	shape: string;
	name: Text;
	reason: Text;
}
export interface OffMapEntity {
	entity: string;
	reason: Text;
}
export interface PointMarker {
	entity: string;
	/**
	 * @minItems 2
	 * @maxItems 2
	 */
	lonlat: [number, number];
	reason: Text;
}
export interface PartOfState {
	name: Text;
	of: string;
	/**
	 * Code of ISO 3166-1, or one that is reserved there: the names of Unicode CLDR are found as well.
	 */
	code?: string;
	/**
	 * A point in it, which lies in the shape of the state. Absent = not drawn at this scale.
	 *
	 * @minItems 2
	 * @maxItems 2
	 */
	point?: [number, number];
	/**
	 * @minItems 1
	 */
	other_names?: Text[];
	/**
	 * @minItems 1
	 */
	ko?: Text[];
	/**
	 * @minItems 1
	 */
	'zh-Hant'?: Text[];
	/**
	 * @minItems 1
	 */
	'zh-Hans'?: Text[];
	reason: Text;
}
export interface DisputedPlace {
	name: Text;
	/**
	 * @minItems 1
	 */
	places?: DrawnPoint[];
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	drawn: string;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	claims: string;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	naming?: string;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	why?: string;
}
export interface DrawnPoint {
	/**
	 * @minItems 2
	 * @maxItems 2
	 */
	lonlat: [number, number];
	/**
	 * Key of the shape in which the point lies. Absent = in none.
	 */
	in?: string;
}
/**
 * Further names of every country and predecessor, by the name of its file: data/names.yaml.
 */
export interface Names {
	[k: string]: StateNames;
}
/**
 * Official name in English, and names in other languages: the usual one first.
 */
export interface StateNames {
	/**
	 * A name, without blanks around it.
	 */
	official?: string;
	ko: NameList;
	'zh-Hant': NameList;
	'zh-Hans': NameList;
}
/**
 * An international body, treaty or round of talks.
 */
export interface Organisation {
	/**
	 * By which a text cites it.
	 */
	id: string;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	name: string;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	short: string;
	kind: OrganisationKind;
	/**
	 * What North Korea was or is there, one after the other.
	 *
	 * @minItems 1
	 */
	ties: OrganisationTie[];
}
/**
 * What North Korea was or is in a body for some time.
 */
export interface OrganisationTie {
	role: OrganisationRole;
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	joined?: string;
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	left?: string;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	note?: string;
	/**
	 * high = two independent sources or one official one; medium = one reliable source; low = unconfirmed.
	 */
	confidence: 'high' | 'medium' | 'low';
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	confidence_reason?: string;
	sources: SourceIds;
}
/**
 * Every city that a record names, by its id: data/places.yaml.
 */
export interface Places {
	[k: string]: City;
}
/**
 * A city: capital, seat of a mission, or one from which an ambassador comes.
 */
export interface City {
	/**
	 * The name of a state, a place or a person: it holds a letter.
	 */
	name: Name;
	/**
	 * Further spellings and names: words to search by.
	 *
	 * @minItems 1
	 *
	 * Items: The name of a state, a place or a person: it holds a letter.
	 */
	other_names?: Name[];
	/**
	 * The country of today in which it lies, and who else has its seat there.
	 *
	 * @minItems 1
	 */
	in: EntityId[];
	/**
	 * Where it lies: degrees east and north. Every seat of a mission of the DPRK has it.
	 *
	 * @minItems 2
	 * @maxItems 2
	 */
	lonlat?: [number, number];
}
/**
 * A state, government or dependency that ended after 1948: data/predecessors/<id>.yaml.
 */
export interface Predecessor {
	/**
	 * The name of a state, a place or a person: it holds a letter.
	 */
	name: Name;
	/**
	 * The name of a state, a place or a person: it holds a letter.
	 */
	name_in_text?: string;
	/**
	 * ISO 3166-3, where there is one.
	 */
	iso_code?: string;
	/**
	 * Items: The name of a state, a place or a person: it holds a letter.
	 */
	other_names?: Name[];
	kind: PredecessorKind;
	/**
	 * Name of a file in data/countries without its ending: ISO 3166-1 alpha-2 in lower case.
	 */
	of?: string;
	sovereign_since?: SovereignSince;
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	ended: string;
	/**
	 * Name of a file in data/countries without its ending: ISO 3166-1 alpha-2 in lower case.
	 */
	continued_by?: string;
	united_nations?: UnMemberships;
	events?: RelationEvent[];
	missions?: Mission[];
	summary: Text;
	summary_sources?: SourceIds4;
	disputes?: Text[];
	notes?: Text[];
}
/**
 * South Korea's relations by country, from one data set: data/rok.yaml.
 */
export interface Rok {
	/**
	 * Id in data/sources.yaml of the data set.
	 */
	source: string;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	licence: string;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	precision: string;
	/**
	 * For states that ended: the country under whose code the data set holds their relations.
	 */
	former?: {
		[k: string]: EntityId;
	};
	/**
	 * Events by entity, in the order of their dates. An empty list = no relations; an entity that the data set lacks is absent.
	 */
	countries: {
		[k: string]: RokEvent[];
	};
}
/**
 * One change in the relations between South Korea and a country.
 */
export interface RokEvent {
	/**
	 * Terms of `events` in data/vocabulary.yaml.
	 */
	event: 'relations-established' | 'relations-severed' | 'relations-restored';
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	date: string;
}
/**
 * The article behind this project, statement by statement: data/source-document.yaml.
 */
export interface SourceDocument {
	/**
	 * Id in data/sources.yaml of the article.
	 */
	source: string;
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	as_of: string;
	/**
	 * The lists of states of the article.
	 */
	lists: DocumentList[];
	sections: DocumentSection[];
}
export interface DocumentList {
	id: Slug;
	title: Text;
	/**
	 * With which states of the map it is compared: those of a status, or those whose ambassador was accredited from elsewhere.
	 */
	shows: 'embassy' | 'severed' | 'never' | 'accredited';
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	day: string;
	/**
	 * @minItems 1
	 */
	countries: EntityId[];
	/**
	 * Why a state stands in one of the two lists only.
	 */
	differences: DocumentDifference[];
}
export interface DocumentDifference {
	/**
	 * @minItems 1
	 */
	countries: EntityId[];
	why: Text;
}
export interface DocumentSection {
	id: Slug;
	title: Text;
	/**
	 * @minItems 1
	 */
	statements: Statement[];
}
export interface Statement {
	id: string;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	statement: string;
	verdict: Verdict;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	found?: string;
	/**
	 * Where the site tells it.
	 */
	told: ToldAt[];
	sources: SourceIds;
}
export interface ToldAt {
	country?: EntityId;
	year?: string;
	/**
	 * Address of a text of the site, with a part of it.
	 */
	page?: string;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	table?: string;
}
/**
 * Register of sources by id: data/sources.yaml.
 */
export interface Sources {
	[k: string]: Source;
}
export interface Source {
	title?: Text;
	author?: Text;
	publisher: Text;
	url: WebAddress;
	lang?: string;
	kind: SourceKind;
	date?: PartialDate;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	copy_of?: string;
	note?: Text;
}
/**
 * A fact that a text of the site tells.
 */
export interface StoryFact {
	/**
	 * By which a text cites it.
	 */
	id: string;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	title: string;
	/**
	 * ISO 8601 date of reduced precision, or an EDTF one-of-a-set for some time between two dates.
	 */
	date?: string;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	text: string;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	note?: string;
	/**
	 * Figures of the text that a page shows side by side, each list counted in one way.
	 *
	 * @minItems 1
	 */
	series?: StorySeries[];
	/**
	 * high = two independent sources or one official one; medium = one reliable source; low = unconfirmed.
	 */
	confidence: 'high' | 'medium' | 'low';
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	confidence_reason?: string;
	sources: SourceIds;
}
/**
 * Figures counted in one way.
 */
export interface StorySeries {
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	name: string;
	/**
	 * @minItems 1
	 */
	values: StoryValue[];
}
/**
 * A figure of the series; two of one date where counts differ.
 */
export interface StoryValue {
	date: PartialDate;
	value: number;
}
/**
 * A text as it stands in the file, and the same in the language of the folder.
 */
export interface Translation {
	/**
	 * A text or a name in any language.
	 */
	en: string;
	translation: WordedText;
}
/**
 * A word of a closed list.
 */
export interface Term {
	label: Text;
	definition: Text;
}
/**
 * A word that stands inside a sentence as well.
 */
export interface PhraseTerm {
	label: Text;
	definition: Text;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	phrase: string;
}
/**
 * One event behind several breaks, expulsions or closures, with the kind of reason that it is an example of.
 */
export interface ShockTerm {
	label: Text;
	definition: Text;
	/**
	 * Finished prose in British English: capital at the start, full stop at the end.
	 */
	phrase: string;
	reason: ReasonKind;
}
/**
 * A kind of event.
 */
export interface EventTerm {
	label: Text;
	definition: Text;
	/**
	 * Of a change of the relation: does it bring the two sides closer or apart? Decides which end of an imprecise date counts.
	 */
	effect?: 'gain' | 'loss';
	/**
	 * Whether it is told who acted. Absent = always; one = only where it was one side, as both are meant anyway; none = never, as it is nobody's act or the text says whose.
	 */
	actor?: 'none' | 'one';
	/**
	 * Of a change of the relation: its state from that day on.
	 */
	leads_to?: 'none' | 'recognised' | 'consular' | 'in-force' | 'suspended' | 'severed';
}
/**
 * A kind of mission.
 */
export interface MissionTerm {
	label: Text;
	definition: Text;
	/**
	 * Without relations, does such a mission make the status `office`?
	 */
	office?: boolean;
}
/**
 * Every closed list of words with label and definition: data/vocabulary.yaml.
 */
export interface Vocabulary {
	statuses: Readonly<Record<Status, Term>>;
	events: Readonly<Record<EventType, EventTerm>>;
	actors: Readonly<Record<Actor, Term>>;
	reasons: Readonly<Record<ReasonKind, PhraseTerm>>;
	shocks: Readonly<Record<Shock, ShockTerm>>;
	confidence: Readonly<Record<ConfidenceLevel, Term>>;
	sides: Readonly<Record<Side, Term>>;
	missions: Readonly<Record<MissionKind, MissionTerm>>;
	mission_states: Readonly<Record<MissionState, Term>>;
	representation: Readonly<Record<RepresentationKind, Term>>;
	membership: Readonly<Record<Membership, Term>>;
	regions: Readonly<Record<Region, PhraseTerm>>;
	predecessor_roles: Readonly<Record<PredecessorRole, Term>>;
	predecessor_kinds: Readonly<Record<PredecessorKind, Term>>;
	context_kinds: Readonly<Record<ContextKind, Term>>;
	source_kinds: Readonly<Record<SourceKind, Term>>;
	verdicts: Readonly<Record<Verdict, Term>>;
	organisation_kinds: Readonly<Record<OrganisationKind, Term>>;
	organisation_roles: Readonly<Record<OrganisationRole, Term>>;
}
