import { collatorOf } from '#lib/facts/collator.ts';
import { cityName } from '#lib/facts/facts.ts';
import type { Lang } from '#lib/facts/languages.ts';
import type { Side } from '#lib/facts/records.ts';
import { isUnconfirmed, postsOn, type PostOnDay } from '#lib/history/posts-on.ts';
import { factsIn, today } from '#lib/server/fact-base.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { stateLink, type NamedLink } from './state-link.ts';

/** A state that is covered from a city, with what is known of when. */
export type CoveredState = NamedLink & { readonly detail: string };

/** Who is covered from a city. */
export interface CityPosts {
	readonly city: string;
	readonly title: string;
	readonly states: readonly CoveredState[];
}

function whenOf(post: PostOnDay, lang: Lang): string {
	const { mission, missions: m } = writtenMessagesFor(lang);
	const date = (value: string | undefined): string => (value ? formatDate(value, lang) : '');
	const when = mission.postWhen({
		since: date(post.since),
		until: date(post.until),
		report: post.as_of ? m.asOf(date(post.as_of)) : ''
	});
	return m.covered({ when, perhaps: isUnconfirmed(post) });
}

/** From where one side is represented with the other on the last day checked, city by city; the city with the most states first. */
export function postsByCity(side: Side, lang: Lang): { summary: string; cities: CityPosts[] } {
	const facts = factsIn(lang);
	const m = writtenMessagesFor(lang).missions;
	const { compare } = collatorOf(lang);
	const posts = [...facts.countries.values()].flatMap((entity) =>
		postsOn(entity, side, today, facts).map((post) => ({ entity, post }))
	);
	const cities = [...new Set(posts.map(({ post }) => post.city))]
		.map((id): CityPosts => {
			const own = posts.filter(({ post }) => post.city === id);
			const city = cityName(id, facts);
			const states = own.map(({ entity, post }) => ({
				...stateLink(entity.id, lang),
				detail: whenOf(post, lang)
			}));
			return {
				city,
				title: m.counted({ label: city, count: own.length }),
				states: states.sort((a, b) => compare(a.name, b.name))
			};
		})
		.sort((a, b) => b.states.length - a.states.length || compare(a.city, b.city));
	const count = {
		date: formatDate(today, lang),
		countries: new Set(posts.map(({ entity }) => entity.id)).size,
		cities: cities.length,
		unconfirmed: [...facts.countries.values()]
			.map((entity) => postsOn(entity, side, today, facts))
			.filter((own) => own.length && own.every(isUnconfirmed)).length
	};
	return { summary: side === 'in-dprk' ? m.accredited(count) : m.coveredBy(count), cities };
}
