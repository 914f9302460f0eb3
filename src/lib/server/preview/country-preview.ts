import { statusLook } from '#lib/bins/picture.ts';
import { DPRK, type Entity } from '#lib/facts/facts.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { factsIn, timelineIn, today } from '#lib/server/fact-base.ts';
import { shapes } from '#lib/server/map/shapes.ts';
import { dayInWords } from '#lib/server/picture/day-in-words.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { lookWords, placeLabel } from '#lib/words/look-words.ts';
import { statusSentence } from '#lib/words/sentence.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { findingOn } from './finding-on.ts';
import type { Preview } from './preview.ts';
import { stateTitle } from './state-title.ts';

/** The preview of a country: outlined on the map of the last day, with its status; North Korea has none, but partners. */
export function countryPreview(entity: Entity, lang: Lang): Preview {
	const facts = factsIn(lang);
	const m = writtenMessagesFor(lang).previews;
	const day = formatDate(today, lang);
	const look = statusLook(
		timelineIn(lang).countries.find(({ id }) => id === entity.id)!,
		today
	);
	const text = lookWords(look, facts.vocabulary.statuses, lang);
	const place = placeLabel({ state: entity.name }, text, lang);
	const isDrawn = shapes().some((shape) => shape.entity === entity.id);
	return {
		name: `country/${entity.slug}`,
		day: today,
		layer: 'pyongyang',
		chosen: [entity.id],
		heading: entity.name,
		...(entity.id === DPRK ? { text: findingOn(lang, today), look: null } : { text, look }),
		title: stateTitle(entity, facts, lang),
		description: m.onDay({ day, text: statusSentence(entity, { facts, lang, day: today }) }),
		alt: isDrawn ? m.outlined({ day, place }) : m.titled({ title: place, map: dayInWords(lang, today) }),
		article: true
	};
}
