import { cityName, type Facts } from '#lib/facts/facts.ts';
import type { ConfidenceLevel, Mission } from '#lib/facts/records.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { siteIn } from '#lib/server/fact-base.ts';
import { pageOf } from '#lib/server/timeline/page-of.ts';
import { countryPath, yearPath } from '#lib/view/paths.ts';
import { inSite } from '#lib/view/text-paths.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';

/** Something that the fact base states with a confidence, and where the site tells it. */
export interface StatedFact {
	/** The state, or what else it is about. */
	readonly about: string;
	readonly href: string;
	readonly what: string;
	readonly confidence: ConfidenceLevel;
	readonly sources: readonly string[];
	/** Its dates, each with what happened then. */
	readonly dates: readonly { readonly what: string; readonly date: string }[];
	/** The record itself. */
	readonly fact: object;
}

type Owner = Pick<StatedFact, 'about' | 'href'>;

/** Every fact of the fact base that has a confidence, state by state, then world events and what the texts tell. */
export function statedFacts(facts: Facts, lang: Lang): StatedFact[] {
	const m = writtenMessagesFor(lang).doubt;
	const { events, missions, sides } = facts.vocabulary;
	type Rated = { readonly confidence: ConfidenceLevel; readonly sources?: readonly string[] };
	const stated = (owner: Owner, fact: Rated, what: string, dates: StatedFact['dates']): StatedFact => ({
		...owner,
		what,
		confidence: fact.confidence,
		sources: fact.sources ?? [],
		dates,
		fact
	});
	const at = (what: string, date: string | undefined): StatedFact['dates'] => (date ? [{ what, date }] : []);

	const ofMission = (owner: Owner, mission: Mission): StatedFact[] => {
		const what = m.mission({
			kind: missions[mission.kind].label,
			side: sides[mission.side].label,
			city: cityName(mission.city, facts),
			of: mission.organisation ?? ''
		});
		return [
			stated(owner, mission, what, [
				...at(m.opened(what), mission.opened),
				...at(m.closed(what), mission.closed)
			]),
			...(mission.also_accredited_to ?? []).flatMap((cover) => {
				const { confidence } = cover;
				if (!confidence) return [];
				const country = facts.countries.get(cover.state as never)!.name;
				const covers = m.covers({ country, city: cityName(mission.city, facts) });
				return [stated(owner, { ...cover, confidence }, covers, at(covers, cover.since))];
			})
		];
	};
	const countries = [...facts.countries.values()].flatMap((entity) => {
		const owner = { about: entity.name, href: countryPath(lang, entity.slug) };
		return [
			...(entity.events ?? []).map((event) => {
				const what = events[event.event].label;
				return stated(owner, event, what, at(what, event.date));
			}),
			...(entity.missions ?? []).flatMap((mission) => ofMission(owner, mission)),
			...(entity.accredited_from ?? []).map((post) => {
				const what = m.accredited(cityName(post.from, facts));
				return stated(owner, post, what, [...at(what, post.since), ...at(m.ended(what), post.until)]);
			}),
			...(entity.absence
				? [stated(owner, entity.absence, m.absence, at(m.absence, entity.absence.as_of))]
				: [])
		];
	});
	const former = [...facts.predecessors.values()].flatMap((state) => {
		const owner = { about: state.name, href: countryPath(lang, pageOf(state, facts, lang).slug) };
		return [
			...(state.events ?? []).map((event) => {
				const what = events[event.event].label;
				return stated(owner, event, what, at(what, event.date));
			}),
			...(state.missions ?? []).flatMap((mission) => ofMission(owner, mission))
		];
	});
	const dprk = facts.countries.get('kp')!;
	const others = facts.otherMissions.flatMap((mission) =>
		ofMission({ about: dprk.name, href: countryPath(lang, dprk.slug) }, mission)
	);
	const world = facts.context.map((event) =>
		stated(
			{ about: m.world, href: yearPath(lang, event.date.replace('[', '').slice(0, 4)) },
			event,
			event.title,
			at(event.title, event.date)
		)
	);
	const told = [...facts.story.values()].map((fact) => {
		const page = siteIn(lang).texts.find(({ lead, sections }) =>
			[lead, ...sections.map(({ markdown }) => markdown)].some((text) => text.includes(`[fact:${fact.id}]`))
		);
		const owner = { about: page?.title ?? m.story, href: inSite(lang, page?.path ?? '/about/method') };
		return stated(owner, fact, fact.title, at(fact.title, fact.date));
	});
	return [...countries, ...former, ...others, ...world, ...told];
}
