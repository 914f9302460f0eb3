import { daySpan, type Day } from '#lib/dates/partial-date.ts';
import type { Entity, Facts } from '#lib/facts/facts.ts';
import type { EntityId, PhraseTerm, UnMembership } from '#lib/facts/records.ts';
import { collatorOf } from '#lib/facts/collator.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { holdersIn, intervalsOf, type Interval } from '#lib/history/intervals.ts';
import type { Membership, Stretch, Timeline } from '#lib/history/timeline.ts';
import { changesOfAll } from './changes.ts';
import { pageOf } from './page-of.ts';
import { rokHistory } from './rok-history.ts';
import { sinceHistory } from './since-history.ts';

const stretches = (intervals: readonly Interval[], lastDay: string): Stretch[] =>
	intervals.filter(({ from }) => from <= lastDay).map(({ until: _, ...stretch }) => stretch);

const membershipsOf = (list: readonly UnMembership[], ended?: Day): Membership[] =>
	list.map(({ from, until = ended }) => (until ? [from, until] : [from]));

const phrasesOf = <Id extends string>(terms: Readonly<Record<Id, PhraseTerm>>): Record<Id, string> =>
	Object.fromEntries(Object.entries<PhraseTerm>(terms).map(([id, { phrase }]) => [id, phrase])) as Record<
		Id,
		string
	>;

/** The day from which a country is a state of its own, where it had relations before. */
function sovereignAfterTies({ sovereign_since }: Entity, history: readonly Interval[]): Day | undefined {
	if (sovereign_since === 'before-1948') return undefined;
	const day = daySpan(sovereign_since).latest;
	const tied = history.some(
		({ from, status, through }) => from < day && status !== 'not-sovereign' && !through
	);
	return tied ? day : undefined;
}

/** The facts as the browser needs them to show any day, in one language. `histories` holds the intervals of every country. */
export function timelineOf(
	facts: Facts,
	histories: ReadonlyMap<EntityId, readonly Interval[]>,
	lang: Lang
): Timeline {
	const { first_day: firstDay, checked_up_to: lastDay } = facts.edition;
	const countries = [...facts.countries.values()]
		.map((entity) => {
			const { id, slug, name, name_in_text, no_state, region, united_nations } = entity;
			const rok = rokHistory(id, facts);
			const stateSince = sovereignAfterTies(entity, histories.get(id)!);
			const since = sinceHistory(entity, facts);
			return {
				id,
				slug,
				name,
				...(name_in_text ? { inText: name_in_text } : {}),
				region,
				...(united_nations ? { un: membershipsOf(united_nations) } : {}),
				...(no_state ? { noState: true as const } : {}),
				...(stateSince ? { stateSince } : {}),
				...(since.length ? { since } : {}),
				history: stretches(histories.get(id)!, lastDay),
				...(rok ? { rok } : {})
			};
		})
		.sort((a, b) => collatorOf(lang).compare(a.name, b.name));
	const held = holdersIn(countries.flatMap(({ history }) => history));
	const changes = changesOfAll(facts, histories);
	return {
		firstDay,
		lastDay,
		countries,
		former: [...facts.predecessors.values()]
			.filter(({ id }) => held.has(id))
			.map((state) => {
				const { id, name, name_in_text, united_nations, continued_by, ended } = state;
				const { slug, region } = pageOf(state, facts, lang);
				const rok = rokHistory(id, facts);
				return {
					id,
					slug,
					name,
					...(name_in_text ? { inText: name_in_text } : {}),
					region,
					...(united_nations ? { un: membershipsOf(united_nations, daySpan(ended).earliest) } : {}),
					...(continued_by ? { continuedBy: continued_by } : {}),
					history: stretches(intervalsOf(id, facts), lastDay),
					...(rok ? { rok } : {})
				};
			}),
		changes,
		context: facts.context.map(({ date, title, importance }) => ({ date, title, importance })),
		eventLabels: Object.fromEntries(
			Object.entries(facts.vocabulary.events)
				.filter(([event]) => changes.some(({ kind }) => kind === event))
				.map(([event, { label }]) => [event, label])
		),
		shockLabels: Object.fromEntries(
			Object.entries(facts.vocabulary.shocks)
				.filter(([id]) => changes.some(({ shock }) => shock === id))
				.map(([id, { label }]) => [id, label])
		),
		phrases: {
			...phrasesOf(facts.vocabulary.reasons),
			...phrasesOf(facts.vocabulary.shocks),
			...phrasesOf(facts.vocabulary.regions)
		}
	};
}
