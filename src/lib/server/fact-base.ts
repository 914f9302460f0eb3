import { intervalsOf, type Interval } from '#lib/history/intervals.ts';
import type { Day } from '#lib/dates/partial-date.ts';
import type { Facts } from '#lib/facts/facts.ts';
import type { Status } from '#lib/facts/records.ts';
import { DEFAULT_LANG, LANGUAGES, tagOf, type Lang } from '#lib/facts/languages.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import { checkProject } from './check-project.ts';
import { mentionsIn, type Mentions } from './content/mentions.ts';
import { pageFiles } from './content/page-file.ts';
import { storyView, type Site } from './content/story.ts';
import type { StoryView } from '#lib/words/story-view.ts';
import { linkFacts } from './facts/load.ts';
import { FactBaseError } from './facts/problem.ts';
import { citationsIn, sourceLists } from './facts/source-lists.ts';
import { sourceState } from './facts/source-state.ts';
import { translatedRecords } from './facts/translated.ts';
import { timelineOf } from './timeline/timeline.ts';

const checked = checkProject();
// Bad data stop the build here, with the report of all problems.
if (!checked.facts || !checked.records) throw new FactBaseError(checked.problems);

/** The fact base of this build, in English: for everything that no page shows as a text. */
export const facts = checked.facts;

const { records } = checked;
const inLanguages = Object.fromEntries(
	LANGUAGES.map(({ id }) => [
		id,
		id === DEFAULT_LANG ? facts : linkFacts(translatedRecords(records, tagOf(id)))
	])
) as Record<Lang, Facts>;

/** Every list of sources in the fact base, with the fact that rests on it. */
export const citing = sourceLists(records);

/** The sources in figures. */
export const sources = sourceState(records);

/** How often each source is cited, by its id. */
export const citations = citationsIn(citing);

/** The fact base with its texts in a language; what data/i18n does not translate stays English. In English it is `facts` itself. */
export const factsIn = (lang: Lang): Facts => inLanguages[lang];

/** The day that the site shows when no other is asked for: the last one for which the facts are checked. */
export const today: Day = facts.edition.checked_up_to;

/** History of every country's status, by id. */
export const histories: ReadonlyMap<string, readonly Interval[]> = new Map(
	[...facts.countries.keys()].map((id) => [id, intervalsOf(id, facts)])
);

/** The statuses of the vocabulary, in its order. */
export const statusIds = Object.keys(facts.vocabulary.statuses) as Status[];

const timelines = Object.fromEntries(
	LANGUAGES.map(({ id }) => [id, timelineOf(factsIn(id), histories, id)])
) as Record<Lang, Timeline>;

/** What the browser needs to show any day, in one language. */
export const timelineIn = (lang: Lang): Timeline => timelines[lang];

/** The texts of the site in each language; what is not translated stays English. */
const texts = new Map(
	LANGUAGES.map(({ id }) => {
		const own = id === DEFAULT_LANG ? [] : pageFiles(id);
		return [id, new Map([...pageFiles(DEFAULT_LANG), ...own].map((page) => [page.path, page]))];
	})
);

/** All that pages are made of, in one language: the texts in the order of their addresses. */
export const siteIn = (lang: Lang): Site => ({
	facts: factsIn(lang),
	timeline: timelineIn(lang),
	texts: [...texts.get(lang)!.values()],
	lang
});

const mentions = new Map<Lang, Mentions>();

/** What the texts of the site tell of countries and years, in one language. */
export function mentionsOf(lang: Lang): Mentions {
	const known = mentions.get(lang) ?? mentionsIn(siteIn(lang));
	mentions.set(lang, known);
	return known;
}

/** A text of the site with its HTML, by its address below that of the language. Throws where there is none. */
export function storyIn(lang: Lang, path: string): StoryView {
	const page = texts.get(lang)!.get(path);
	if (!page) throw new Error(`There is no text for ${path} in src/content`);
	return storyView(page, siteIn(lang));
}
