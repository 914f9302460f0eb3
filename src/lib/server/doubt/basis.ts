import { daySpan, type Day } from '#lib/dates/partial-date.ts';
import type { Entity, Facts } from '#lib/facts/facts.ts';
import type { ConfidenceLevel, Status } from '#lib/facts/records.ts';
import { existsOn, isEmbassyInPyongyang, isOffice } from '#lib/history/mission-span.ts';
import { sinceOf } from '#lib/history/since.ts';
import { statusAt } from '#lib/history/status-at.ts';

/** On what the status of a state on a day rests. */
export interface Basis {
	readonly status: Status;
	/** Of the least sure of the facts that give it; null where no single fact does. */
	readonly confidence: ConfidenceLevel | null;
	/** The facts that give it: a change of the relation, the missions that decide, or what proves that there never were relations. */
	readonly facts: readonly object[];
	/** The date from which the relation counts, as the sources have it; null where there is none. */
	readonly date: string | null;
	/** The latest day of which the record has word; null where nothing in it is dated. */
	readonly newest: Day | null;
}

const LEVELS: readonly ConfidenceLevel[] = ['low', 'medium', 'high'];

const leastSure = (levels: readonly (ConfidenceLevel | undefined)[]): ConfidenceLevel | null =>
	LEVELS.find((level) => levels.includes(level)) ?? null;

/** Every date of the record that some source vouches for: of its sources, its events and its latest reports. */
function datesIn(value: unknown, facts: Facts): string[] {
	if (Array.isArray(value)) return value.flatMap((item) => datesIn(item, facts));
	if (!value || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		if (key === 'as_of' || key === 'date') return [String(inner)];
		if (/(^|_)sources$/.test(key))
			return (inner as string[]).flatMap((id) => facts.sources.get(id)?.date ?? []);
		return datesIn(inner, facts);
	});
}

/** On what the status of an entity rests on a day: the change of the relation, the mission that makes it an embassy or an office, or what proves that there is none. */
export function basisOf(entity: Entity, day: Day, facts: Facts): Basis {
	const on = statusAt(entity.id, day, facts);
	const { status, change } = on;
	const all = entity.missions ?? [];
	const decides = all.filter(
		(mission) =>
			existsOn(mission, day, 'sure', all) &&
			(status === 'embassy'
				? isEmbassyInPyongyang(mission)
				: status === 'office' && isOffice(mission, facts.vocabulary.missions))
	);
	// Of several missions the surest one is enough.
	const mission = LEVELS.findLast((level) => decides.some(({ confidence }) => confidence === level));
	const relation = status === 'never' ? entity.absence : change?.event;
	const days = datesIn(entity, facts)
		.map((date) => daySpan(date).earliest)
		.filter((date) => date <= day && date >= facts.edition.first_day);
	return {
		status,
		confidence: leastSure([relation?.confidence, mission]),
		facts: [...(relation ? [relation] : []), ...decides],
		date: sinceOf(on) ?? null,
		newest: days.length ? days.reduce((last, date) => (date > last ? date : last)) : null
	};
}
