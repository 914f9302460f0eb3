import { countedWith } from '#lib/history/counting.ts';
import { citedFact } from '#lib/server/content/cited-fact.ts';
import type { Site } from '#lib/server/content/story.ts';
import { sourceLink } from '#lib/server/source-link.ts';
import { formatCount, type CountLimits } from '#lib/view/count-view.ts';
import { countryPath } from '#lib/view/paths.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { CountDay } from './count-day.ts';
import { RIVALS, type Rival } from './rivals.ts';

/** The records and sources in which the number stands. */
function places({ fact, sources = [] }: Rival, { facts, lang }: Site) {
	const state = fact ? citedFact(fact, facts)!.states[0] : undefined;
	const country = state ? facts.countries.get(state as never) : undefined;
	return [
		...(country ? [{ href: countryPath(lang, country.slug), label: country.name }] : []),
		...sources.map((source) => sourceLink(source, facts, lang))
	];
}

/** Every number in use with who gives it, its rule, what the facts make of it on its day, and the address that sets the switch so. */
export function rivalViews(days: readonly CountDay[], site: Site) {
	const { rivals: texts, workedOut, misses, set } = writtenMessagesFor(site.lang).counting;
	const limits = days as unknown as readonly [CountLimits, ...CountLimits[]];
	return RIVALS.map((rival) => {
		const { id, number, day, with: more } = rival;
		const on = days.find((one) => one.day === (day ?? site.timeline.lastDay))!;
		const chosen = [...on.usual, ...more];
		const counted = countedWith(on.candidates, new Set(chosen)).length;
		return {
			id,
			number,
			...texts[id as keyof typeof texts],
			workedOut: workedOut({ number: counted, date: on.label }),
			misses: counted === number ? '' : misses({ by: number - counted }),
			set: { href: `${formatCount({ day: on.day, chosen }, limits) || '?'}#switch`, label: set(counted) },
			sources: places(rival, site)
		};
	});
}
