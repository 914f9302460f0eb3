import { daySpan } from '#lib/dates/partial-date.ts';
import type { Facts } from '#lib/facts/facts.ts';
import type { Lang } from '#lib/facts/languages.ts';
import type { PageEntry } from '#lib/search/search-data.ts';
import type { PageFile } from '#lib/server/content/page-file.ts';
import type { Site } from '#lib/server/content/story.ts';
import { inSite } from '#lib/view/text-paths.ts';
import { yearPath } from '#lib/view/paths.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';

type Texts = readonly Pick<PageFile, 'path' | 'title' | 'sections'>[];

const NO_WORDS = {};

/** The texts of the site and their parts. */
const ofTexts = (texts: Texts, lang: Lang): PageEntry[] =>
	texts.flatMap(({ path, title, sections }) => [
		{
			id: path,
			name: title,
			detail: writtenMessagesFor(lang).found.page,
			address: inSite(lang, path),
			words: NO_WORDS
		},
		...sections.map(({ id, title: part }) => ({
			id: `${path}#${id}`,
			name: part,
			detail: title,
			address: inSite(lang, `${path}#${id}`),
			words: NO_WORDS
		}))
	]);

/** The pages of the years. */
function ofYears({ edition }: Facts, lang: Lang): PageEntry[] {
	const [first, last] = [+edition.first_day.slice(0, 4), +edition.checked_up_to.slice(0, 4)];
	return Array.from({ length: last - first + 1 }, (_, i) => String(first + i)).map((year) => ({
		id: `year-${year}`,
		name: year,
		detail: writtenMessagesFor(lang).found.year,
		address: yearPath(lang, year),
		hasMap: true,
		words: NO_WORDS
	}));
}

/** The world events, which stand on the page of their year. */
const ofEvents = ({ context }: Facts, lang: Lang): PageEntry[] =>
	context.map(({ date, title }) => {
		const year = daySpan(date).earliest.slice(0, 4);
		return {
			id: `${date} ${title}`,
			name: title,
			detail: writtenMessagesFor(lang).found.event(formatDate(date, lang)),
			address: yearPath(lang, year),
			hasMap: true,
			words: { other: [year] }
		};
	});

/** The international bodies, by their names and short names. */
const ofOrganisations = ({ organisations }: Facts, lang: Lang): PageEntry[] =>
	[...organisations.values()].map(({ id, name, short }) => ({
		id: `organisation-${id}`,
		name,
		detail: writtenMessagesFor(lang).found.organisation,
		address: inSite(lang, `/organisations#body-${id}`),
		words: { other: [short] }
	}));

/** What is found besides states: the texts and their parts, years, world events. The greater things stand first: of equal hits they stay so. */
export const pageEntries = ({ facts, texts, lang }: Pick<Site, 'facts' | 'texts' | 'lang'>): PageEntry[] => [
	...ofTexts(texts, lang),
	...ofOrganisations(facts, lang),
	...ofYears(facts, lang),
	...ofEvents(facts, lang)
];
