import { dayOfYear, yearsOf } from '#lib/bins/year-totals.ts';
import type { Day } from '#lib/dates/partial-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import type { SourceKind } from '#lib/facts/records.ts';
import { BIBLIOGRAPHY } from '#lib/server/content/addresses.ts';
import { factsIn, siteIn, sources, timelineIn, today } from '#lib/server/fact-base.ts';
import { dayInWords } from '#lib/server/picture/day-in-words.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { homeMessagesFor } from '#lib/words/home-messages.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { yearMessagesFor } from '#lib/words/year-messages.ts';
import { countryPreview } from './country-preview.ts';
import { findingOn } from './finding-on.ts';
import type { Preview } from './preview.ts';
import { contentPreview, textPreview } from './text-preview.ts';

/** The name of the picture of the first page. */
const HOME = 'world';

/** What all previews of the whole world have in common: the map of a day. */
const ofWorld = (lang: Lang, day: Day): Pick<Preview, 'day' | 'layer' | 'chosen' | 'look' | 'alt'> => ({
	day,
	layer: 'pyongyang',
	chosen: [],
	look: null,
	alt: dayInWords(lang, day)
});

function homePreview(lang: Lang): Preview {
	const { question } = homeMessagesFor(lang);
	const finding = findingOn(lang, today);
	const day = formatDate(today, lang);
	return {
		...ofWorld(lang, today),
		name: HOME,
		heading: question,
		text: finding,
		title: question,
		description: writtenMessagesFor(lang).previews.onDay({ day, text: finding }),
		article: false
	};
}

function yearPreview(year: number, lang: Lang): Preview {
	const timeline = timelineIn(lang);
	const day = dayOfYear(year, timeline);
	const title = yearMessagesFor(lang).title(`${year}`);
	const finding = findingOn(lang, day);
	return {
		...ofWorld(lang, day),
		name: `year/${year}`,
		heading: title,
		text: finding,
		title,
		description: writtenMessagesFor(lang).year.description({
			year: `${year}`,
			finding,
			changes: timeline.changes.filter((change) => change.day.startsWith(`${year}`)).length
		}),
		article: true
	};
}

/** The pages that are no text of src/content, with what the list of everything says of them. */
function listedPages(lang: Lang): Preview[] {
	const m = writtenMessagesFor(lang).contents;
	const pages = {
		'/table': m.table,
		'/about': m.about,
		'/about/sources': m.sources,
		'/data': m.data,
		'/source-document': m.sourceDocument
	};
	const { title, description } = writtenMessagesFor(lang).bibliography;
	const kinds = Object.entries(factsIn(lang).vocabulary.source_kinds).map(([kind, { label }]) => ({
		path: `${BIBLIOGRAPHY}/${kind}`,
		title: title(label),
		description: description({ kind: label, sources: sources.kinds[kind as SourceKind].sources })
	}));
	return [...Object.entries(pages).map(([path, words]) => ({ path, ...words })), ...kinds].map((listed) =>
		textPreview(listed, lang)
	);
}

function allOf(lang: Lang): Map<string, Preview> {
	const previews = [
		homePreview(lang),
		...[...factsIn(lang).countries.values()].map((entity) => countryPreview(entity, lang)),
		...yearsOf(timelineIn(lang)).map((year) => yearPreview(year, lang)),
		...siteIn(lang).texts.map((text) => contentPreview(text, lang)),
		...listedPages(lang)
	];
	return new Map(previews.map((preview) => [preview.name, preview]));
}

const made = new Map<Lang, ReadonlyMap<string, Preview>>();

/** The previews of all pages in a language, by the names of their pictures; made once. */
export function previewsIn(lang: Lang): ReadonlyMap<string, Preview> {
	const known = made.get(lang) ?? allOf(lang);
	made.set(lang, known);
	return known;
}

/** The preview of the page at a path below that of the language, as in `/country/china`; undefined where there is no such page. */
export const previewAt = (path: string, lang: Lang): Preview | undefined =>
	previewsIn(lang).get(path.replace(/^\/|\/$/g, '') || HOME);
