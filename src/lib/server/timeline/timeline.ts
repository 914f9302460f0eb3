import type { Facts } from '#lib/facts/facts.ts';
import type { EntityId, StateId } from '#lib/facts/records.ts';
import type { Lang } from '#lib/i18n/languages.ts';
import { intervalsOf, type Interval } from '#lib/relations/intervals.ts';
import type { Stretch, Timeline } from '#lib/timeline/timeline.ts';
import { changesOfAll } from './changes.ts';
import { pageOf } from './page-of.ts';
import { rokHistory } from './rok-history.ts';
import { sinceHistory } from './since-history.ts';

const stretches = (intervals: readonly Interval[], lastDay: string): Stretch[] =>
	intervals.filter(({ from }) => from <= lastDay).map(({ until: _, ...stretch }) => stretch);

/** The facts as the browser needs them to show any day, in one language. `histories` holds the intervals of every country. */
export function timelineOf(
	facts: Facts,
	histories: ReadonlyMap<EntityId, readonly Interval[]>,
	lang: Lang
): Timeline {
	const { first_day: firstDay, checked_up_to: lastDay } = facts.edition;
	const countries = [...facts.countries.values()]
		.map((entity) => {
			const { id, slug, name, name_in_text, membership, region } = entity;
			const rok = rokHistory(id, facts);
			const since = sinceHistory(entity, facts);
			return {
				id,
				slug,
				name,
				...(name_in_text ? { inText: name_in_text } : {}),
				unMember: membership === 'un-member',
				region,
				...(since.length ? { since } : {}),
				history: stretches(histories.get(id)!, lastDay),
				...(rok ? { rok } : {})
			};
		})
		.sort((a, b) => a.name.localeCompare(b.name, lang));
	const held = new Set<StateId>(
		countries.flatMap(({ history }) => history.flatMap(({ through }) => through ?? []))
	);
	const changes = changesOfAll(facts, histories);
	return {
		firstDay,
		lastDay,
		countries,
		former: [...facts.predecessors.values()]
			.filter(({ id }) => held.has(id))
			.map((state) => ({
				id: state.id,
				slug: pageOf(state, facts, lang).slug,
				name: state.name,
				...(state.name_in_text ? { inText: state.name_in_text } : {}),
				history: stretches(intervalsOf(state.id, facts), lastDay)
			})),
		changes,
		context: facts.context.map(({ date, title, importance }) => ({ date, title, importance })),
		eventLabels: Object.fromEntries(
			Object.entries(facts.vocabulary.events)
				.filter(([event]) => changes.some(({ kind }) => kind === event))
				.map(([event, { label }]) => [event, label])
		)
	};
}
