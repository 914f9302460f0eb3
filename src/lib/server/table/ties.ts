import type { Day } from '#lib/dates/partial-date.ts';
import { cityName, type Entity, type Facts, type FormerState } from '#lib/facts/facts.ts';
import type { EntityId, Side } from '#lib/facts/records.ts';
import type { Interval } from '#lib/history/intervals.ts';
import { tieDaysOf } from '#lib/history/mission-days.ts';
import { missionsOn, type MissionOnDay } from '#lib/history/missions-on.ts';
import { isUnconfirmed, postsOn } from '#lib/history/posts-on.ts';
import { stateOf } from '#lib/history/status-at.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import { stretchesOf } from '#lib/history/stretches-of.ts';
import type { Post, Presence, TieStretch, Ties } from '#lib/bins/table-row.ts';

type State = Entity | FormerState;

function presenceOf(
	{ mission: { kind, city }, sure, staffed, emptySince, reported }: MissionOnDay,
	facts: Facts
): Presence {
	return {
		kind,
		city: cityName(city, facts),
		...(sure ? {} : { perhaps: true }),
		...(staffed ? { staffed } : {}),
		...(emptySince ? { emptySince } : {}),
		...(reported ? { reported } : {})
	};
}

/** From which cities one side is represented with the other when it has no embassy there. */
const postsOf = (entity: Entity, side: Side, day: Day, facts: Facts): Post[] =>
	postsOn(entity, side, day, facts).map((post) => ({
		city: cityName(post.city, facts),
		...(isUnconfirmed(post) ? { perhaps: true } : {}),
		...(post.reported === undefined ? {} : { reported: post.reported })
	}));

/** The missions and posts both ways on a day: the country's own, or those of the states to which its territory belonged. */
export function tieOn(
	entity: Entity,
	day: Day,
	history: readonly Interval[],
	facts: Facts
): Omit<TieStretch, 'from'> {
	const { through } = stretchAt(history, day);
	const states: readonly State[] = through ? through.map((id) => stateOf(id, facts)) : [entity];
	const missions = (side: Side): Presence[] =>
		states.flatMap((state) =>
			missionsOn(state, side, day, facts).map((mission) => presenceOf(mission, facts))
		);
	const lists = {
		inDprk: missions('in-dprk'),
		ofDprk: missions('of-dprk'),
		accredited: postsOf(entity, 'in-dprk', day, facts),
		covered: postsOf(entity, 'of-dprk', day, facts)
	};
	return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length));
}

/** The ties of a country from the first day of the map to the last: a stretch begins where a mission or a post changes. */
export function tieStretches(entity: Entity, history: readonly Interval[], facts: Facts): TieStretch[] {
	const { first_day: first, checked_up_to: last } = facts.edition;
	return stretchesOf(tieDaysOf(entity, history, facts), { first, last }, (day) =>
		tieOn(entity, day, history, facts)
	);
}

/** The ties of every country; `histories` holds the intervals of each. */
export const tiesOf = (facts: Facts, histories: ReadonlyMap<EntityId, readonly Interval[]>): Ties =>
	Object.fromEntries(
		[...facts.countries.values()].map((entity) => [
			entity.id,
			tieStretches(entity, histories.get(entity.id)!, facts)
		])
	);
