import type { Day } from '#lib/dates/partial-date.ts';
import type { Entity, FormerState } from '#lib/facts/facts.ts';
import type { CityId, ConfidenceLevel, EntityId, Side } from '#lib/facts/records.ts';
import { existsOn, isResidentEmbassy } from './mission-span.ts';
import { oldReport } from './report.ts';
import { statusAt, type StatusFacts } from './status-at.ts';
import { inForce } from './totals.ts';

/** A city from which one side is represented with the other on a day. */
export interface PostOnDay {
	readonly city: CityId;
	/** The state in which an embassy of the DPRK stands that covers others. */
	readonly host?: EntityId;
	readonly confidence: ConfidenceLevel;
	readonly sources: readonly string[];
	readonly note?: string;
	/** The date of the latest report, where it is too old to be told in the present tense; empty where no report is dated. */
	readonly reported?: string;
}

/** Whether nobody confirms a post: it is told with its doubt, and not as a fact. */
export const isUnconfirmed = ({ confidence }: Pick<PostOnDay, 'confidence'>): boolean => confidence === 'low';

const dated = (as_of: string | undefined, day: Day): Pick<PostOnDay, 'reported'> => {
	const reported = oldReport(as_of, day);
	return reported === undefined ? {} : { reported };
};

function accreditations(entity: Entity, day: Day): PostOnDay[] {
	return (entity.accredited_from ?? []).map(({ from, as_of, confidence, sources = [], note }) => ({
		city: from,
		confidence,
		sources,
		...(note ? { note } : {}),
		...dated(as_of, day)
	}));
}

function coverage(entity: Entity, day: Day, facts: StatusFacts): PostOnDay[] {
	return [...facts.countries.values()].flatMap(({ id, missions = [] }) =>
		missions
			.filter(
				(mission) =>
					mission.side === 'of-dprk' &&
					mission.also_accredited_to?.some(({ state }) => state === entity.id) &&
					existsOn(mission, day, 'sure', missions)
			)
			.map(({ city, confidence, sources, as_of }) => ({
				city,
				host: id,
				confidence,
				sources,
				...dated(as_of, day)
			}))
	);
}

/**
 * From where one side is represented with the other when it has no embassy there: the only place that says so to panel, table and sentence. The records
 * tell of the time up to which they were checked; there are no posts without relations in force, nor beside an embassy that certainly stands.
 */
export function postsOn(entity: Entity | FormerState, side: Side, day: Day, facts: StatusFacts): PostOnDay[] {
	if (!('checked' in entity) || day < entity.checked) return [];
	if (!inForce(statusAt(entity.id, day, facts).status)) return [];
	const all = entity.missions ?? [];
	const resident = all.some(
		(mission) => mission.side === side && isResidentEmbassy(mission) && existsOn(mission, day, 'sure', all)
	);
	if (resident) return [];
	return side === 'in-dprk' ? accreditations(entity, day) : coverage(entity, day, facts);
}
