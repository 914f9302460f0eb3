import type { Site } from '#lib/server/content/story.ts';
import { correctionEntries } from '#lib/server/feeds/corrections.ts';
import { calendarMonths } from '#lib/server/feeds/on-this-day.ts';
import { countryPanel } from '#lib/server/panel/country-panel.ts';

const made = new WeakMap<object, ReadonlySet<string>>();

/** The addresses to which a feed may lead: pages of countries and years, and what has a place on them. */
export function placesOf(site: Site): ReadonlySet<string> {
	const { facts, lang } = site;
	const known = made.get(facts);
	if (known) return known;
	const { first_day, checked_up_to } = facts.edition;
	const years = Array.from(
		{ length: +checked_up_to.slice(0, 4) - +first_day.slice(0, 4) + 1 },
		(_, i) => `/year/${+first_day.slice(0, 4) + i}`
	);
	const ofCountries = [...facts.countries.values()].flatMap((entity) => {
		const panel = countryPanel(entity, { facts, lang, day: checked_up_to });
		const events = [panel, ...panel.predecessors].flatMap((part) => part.events);
		return events.map(({ id }) => `/country/${entity.slug}#${id}`);
	});
	const days = calendarMonths(site).flatMap((month) => month.days.map(({ id }) => `/on-this-day#${id}`));
	const corrections = correctionEntries(site).map(({ id }) => `/feeds#${id}`);
	const places = new Set([...years, ...ofCountries, ...days, ...corrections]);
	made.set(facts, places);
	return places;
}
