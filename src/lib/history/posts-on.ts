import { addDays, daySpan, type Day } from '#lib/dates/partial-date.ts';
import type { Entity, FormerState } from '#lib/facts/facts.ts';
import type { CityId, ConfidenceLevel, EntityId, Side } from '#lib/facts/records.ts';
import { existsOn, isResidentEmbassy } from './mission-span.ts';
import { oldReport, presentUntil } from './report.ts';
import { statusAt, type StatusFacts } from './status-at.ts';
import { inForce } from './totals.ts';

/** From which city one side covers the other, and when that is known. */
export interface Post {
	readonly city: CityId;
	/** The state in which an embassy of the DPRK stands that covers others. */
	readonly host?: EntityId;
	readonly since?: string;
	readonly until?: string;
	/** The date of the latest report. */
	readonly as_of?: string;
	readonly confidence: ConfidenceLevel;
	readonly sources: readonly string[];
	readonly note?: string;
}

/** A post on a day. */
export interface PostOnDay extends Post {
	/** The date of the latest report, where it is too old to be told in the present tense; empty where no report is dated. */
	readonly reported?: string;
}

/** Whether nobody confirms a post: it is told with its doubt, and not as a fact. */
export const isUnconfirmed = ({ confidence }: Pick<Post, 'confidence'>): boolean => confidence === 'low';

const accreditations = ({ accredited_from = [] }: Entity): Post[] =>
	accredited_from.map(({ from, sources = [], ...rest }) => ({ city: from, sources, ...rest }));

/** The missions of the DPRK that covered a country: each at most as long as it was open. */
const coverage = (entity: Entity, { countries }: StatusFacts): Post[] =>
	[...countries.values()].flatMap(({ id: host, missions = [] }) =>
		missions.flatMap(({ also_accredited_to = [], side, kind, city, closed, confidence, sources }) =>
			also_accredited_to
				.filter(({ state }) => side === 'of-dprk' && state === entity.id)
				.map(({ state: _, until = closed, ...rest }) => ({
					city,
					...(kind === 'embassy' ? { host } : {}),
					confidence,
					sources,
					...rest,
					...(until ? { until } : {})
				}))
		)
	);

/** Every post of one side with the other, in the order of the record. */
export const postsOf = (entity: Entity, side: Side, facts: StatusFacts): readonly Post[] =>
	side === 'in-dprk' ? accreditations(entity) : coverage(entity, facts);

/**
 * The first day on which a post is sure: the last on which it can have begun, or that of its latest report; in any case the day up to which the record
 * was checked, which is also that of a post without any date.
 */
const sureFrom = ({ since, as_of }: Post, checked: Day): Day => {
	const first = since ?? as_of;
	const latest = first && daySpan(first).latest;
	return latest && latest < checked ? latest : checked;
};

const holdsOn = (post: Post, day: Day, checked: Day): boolean =>
	sureFrom(post, checked) <= day && !(post.until && daySpan(post.until).earliest <= day);

/** How old the latest report is. Where the end is known, what lies before it needs none. */
function dated({ since, until, as_of }: Post, day: Day): Pick<PostOnDay, 'reported'> {
	const reported = until ? undefined : oldReport(as_of ?? since, day);
	return reported === undefined ? {} : { reported };
}

/** Every day on which something that is told of the posts of a country may change: their beginnings and ends, and the age of the latest report. */
export const postDays = (entity: Entity | FormerState, facts: StatusFacts): Day[] =>
	'checked' in entity
		? [...accreditations(entity), ...coverage(entity, facts)].flatMap((post) => {
				const { since, until, as_of } = post;
				const report = until ? undefined : (as_of ?? since);
				return [
					sureFrom(post, daySpan(entity.checked).earliest),
					...(until ? [daySpan(until).earliest] : []),
					...(report ? [addDays(presentUntil(report), 1)] : [])
				];
			})
		: [];

/** The posts that had ended by a day, in the order of the record. */
export const endedPosts = (entity: Entity, side: Side, day: Day, facts: StatusFacts): readonly Post[] =>
	postsOf(entity, side, facts).filter(({ until }) => until && daySpan(until).earliest <= day);

/**
 * From where one side is represented with the other on a day when it has no embassy there: the only place that says so to panel, table and sentence. There
 * are no posts without relations in force, nor beside an embassy that certainly stands.
 */
export function postsOn(
	entity: Entity | FormerState,
	side: Side,
	day: Day,
	facts: StatusFacts
): readonly PostOnDay[] {
	if (!('checked' in entity)) return [];
	const checked = daySpan(entity.checked).earliest;
	const held = postsOf(entity, side, facts).filter((post) => holdsOn(post, day, checked));
	if (!held.length || !inForce(statusAt(entity.id, day, facts).status)) return [];
	const all = entity.missions ?? [];
	const resident = all.some(
		(mission) => mission.side === side && isResidentEmbassy(mission) && existsOn(mission, day, 'sure', all)
	);
	return resident ? [] : held.map((post) => ({ ...post, ...dated(post, day) }));
}
