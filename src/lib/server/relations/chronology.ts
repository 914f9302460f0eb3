import type { Entity, Facts } from '#lib/facts/facts.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { contextDate } from '#lib/server/panel/context-view.ts';
import { eventView, evidenceOf, type Wording } from '#lib/server/panel/event-view.ts';
import { nameOf } from '#lib/server/panel/mission-view.ts';
import { SourceNotes } from '#lib/server/panel/source-notes.ts';
import { sourceLink } from '#lib/server/source-link.ts';
import { dateInAddress, numbered } from '#lib/view/anchors.ts';
import { yearPath } from '#lib/view/paths.ts';
import { CHRONOLOGY_KINDS, type ChronologyItem, type ChronologyView } from '#lib/words/chronology-view.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { happeningsOf, yearOf, type Happening } from './happenings.ts';
import { kindsOf } from './kinds.ts';

/** What a happening says of itself: an event of the relation goes before the world event of the same day. */
function textsOf({ event, world, state }: Happening, wording: Wording) {
	const view = event && eventView(event, nameOf(state, wording), wording);
	const own = [view?.text, view?.reason].filter((text) => text !== undefined);
	const texts = own.length ? own : world ? [world.text] : [];
	// A remark belongs to the text beside which it stands.
	const note = own.length || !world ? view?.note : world.note;
	const m = writtenMessagesFor(wording.lang).relations;
	return {
		title: world?.title ?? (view?.label ? m.event({ label: view.label, by: view.by }) : ''),
		texts,
		...(note && { note })
	};
}

function itemOf(happening: Happening, id: string, wording: Wording): ChronologyItem {
	const { date, event, world } = happening;
	const { facts, lang } = wording;
	const m = writtenMessagesFor(lang).relations;
	const kinds = kindsOf(event, world);
	const sources = [...new Set([...(event?.sources ?? []), ...(world?.sources ?? [])])];
	const { confidence } = evidenceOf(event ?? world!, wording);
	const year = yearOf(date);
	return {
		id,
		machineDate: date.startsWith('[') || world?.until ? '' : date,
		date: world ? contextDate(world, lang) : formatDate(date, lang),
		...textsOf(happening, wording),
		kinds,
		kindLabels: kinds.filter((kind) => kind !== 'other').map((kind) => m.kinds[kind]),
		...(confidence && confidence.level !== 'high' && { confidence }),
		sources: sources.map((source) => sourceLink(source, facts, lang)),
		sourcesText: m.sources(sources.length),
		year: { href: yearPath(lang, year), label: m.year(year) }
	};
}

/** Places on the page, one for each date; what shares its date with one above it is counted. */
const placesOf = (happenings: readonly Happening[]): string[] =>
	numbered(happenings.map(({ date }) => `on-${dateInAddress(date)}`));

/** All that happened between North Korea and a country, told once each, by decades. */
export function chronologyOf(entity: Entity, facts: Facts, lang: Lang): ChronologyView {
	const wording: Wording = { facts, lang, notes: new SourceNotes(facts, lang) };
	const m = writtenMessagesFor(lang).relations;
	const happenings = happeningsOf(entity, facts);
	const places = placesOf(happenings);
	const items = happenings.map((happening, i) => itemOf(happening, places[i]!, wording));
	const decadeOf = (happening: Happening): string => `${yearOf(happening.date).slice(0, 3)}0`;
	const decades = [...new Set(happenings.map(decadeOf))];
	return {
		count: items.length,
		kinds: CHRONOLOGY_KINDS.map((id) => ({
			id,
			label: m.kinds[id],
			count: items.filter(({ kinds }) => kinds.includes(id)).length
		})).filter(({ count }) => count > 0),
		decades: decades.map((decade) => ({
			id: `decade-${decade}`,
			title: m.decade(decade),
			items: items.filter((_, i) => decadeOf(happenings[i]!) === decade)
		}))
	};
}
