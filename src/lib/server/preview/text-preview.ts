import { LAYERS, type Layer } from '#lib/bins/bins.ts';
import { addDays, type Day } from '#lib/dates/partial-date.ts';
import type { EntityId } from '#lib/facts/records.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { groupsOf } from '#lib/server/breaks/groups.ts';
import { measuresOf } from '#lib/server/breaks/measures.ts';
import { YEAR } from '#lib/server/breaks/standing.ts';
import { toursIn } from '#lib/server/content/tours.ts';
import type { PageFile } from '#lib/server/content/page-file.ts';
import { factsIn, siteIn, today } from '#lib/server/fact-base.ts';
import { dayInWords } from '#lib/server/picture/day-in-words.ts';
import { powerOf } from '#lib/server/relations/powers.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { Preview } from './preview.ts';

/** The map that fits a text. */
type FittingMap = Pick<Preview, 'day' | 'layer' | 'chosen'>;

const TODAY: FittingMap = { day: today, layer: 'pyongyang', chosen: [] };

/** Who took measures over a shock, a year after it; in a contest of decades on the last day. */
function mapOfShock(slug: string, text: PageFile, lang: Lang): FittingMap | null {
	const facts = factsIn(lang);
	const group = groupsOf(facts).find((one) => one.slug === slug);
	if (!group) return null;
	const from = text.sections.find(({ id }) => id === 'happened')!.about;
	const later = group.isShock ? addDays(from, YEAR) : today;
	const chosen = measuresOf(facts)
		.filter(group.holds)
		.map(({ state }) => state as EntityId);
	return { ...TODAY, day: later < today ? later : today, chosen };
}

/** The map in the middle of a tour. Previews know the layers that the histories alone make. */
function mapOfTour(slug: string, lang: Lang): FittingMap | null {
	const steps = toursIn(siteIn(lang)).find((tour) => tour.slug === slug)?.steps;
	if (!steps) return null;
	const { searchParams } = new URL(steps[Math.floor(steps.length / 2)]!.address, 'https://site.invalid');
	const layer = LAYERS.find((one): one is Layer => one === searchParams.get('layer'));
	return {
		...TODAY,
		day: (searchParams.get('date') as Day | null) ?? today,
		layer: layer === 'two-koreas' ? layer : 'pyongyang'
	};
}

function mapOf(text: PageFile, lang: Lang): FittingMap {
	const [, group, slug = ''] = text.path.split('/');
	if (group === 'breaks') return mapOfShock(slug, text, lang) ?? TODAY;
	if (group === 'tours') return mapOfTour(slug, lang) ?? TODAY;
	const power = group === 'relations' && powerOf(slug, factsIn(lang));
	return power ? { ...TODAY, chosen: [power.id] } : TODAY;
}

/** The preview of a text: its title and what it is about, above the map that fits it. */
export function textPreview(
	text: { readonly path: string; readonly title: string; readonly description: string },
	lang: Lang,
	map: FittingMap = TODAY
): Preview {
	const { path, title, description } = text;
	return {
		...map,
		name: path.slice(1),
		heading: title,
		text: description,
		look: null,
		title,
		description,
		alt: writtenMessagesFor(lang).previews.titled({ title, map: dayInWords(lang, map.day) }),
		article: true
	};
}

/** The preview of a text of src/content. */
export const contentPreview = (text: PageFile, lang: Lang): Preview =>
	textPreview(text, lang, mapOf(text, lang));
