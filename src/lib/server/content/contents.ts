import { inSite, sourceDocumentPath } from '#lib/view/text-paths.ts';
import { aboutPath, homePath, tablePath, yearPath } from '#lib/view/paths.ts';
import type { ListedPage } from '#lib/words/story-view.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { BIBLIOGRAPHY } from './addresses.ts';
import type { Site } from './story.ts';

/** The address of the page that lists all others. */
export const CONTENTS = '/contents';

/** The pages of a group that are no text, by the addresses below that of the language, stand among the texts by this order; other texts follow. */
const ORDER = [
	'/history',
	'/relations',
	'/breaks',
	'/embassies',
	'/missions',
	'/organisations',
	'/money',
	'/tours',
	'/on-this-day',
	'/feeds'
];

const placeOf = (path: string): number => {
	const place = ORDER.indexOf(path);
	return place < 0 ? ORDER.length : place;
};

/** All pages of the site in three groups: the map and its table, the story, and how the facts are made. */
export function contentsOf({ facts, texts, lang }: Site) {
	const m = writtenMessagesFor(lang).contents;
	const page = (
		href: string,
		{ title, description }: { title: string; description: string }
	): ListedPage => ({
		href,
		title,
		description,
		parts: []
	});
	const below = (path: string): ListedPage[] =>
		texts
			.filter((text) => text.path.startsWith(`${path}/`))
			.map((text) => page(inSite(lang, text.path), text));
	const lists = Object.entries(facts.vocabulary.source_kinds).map(([kind, { label, definition }]) =>
		page(inSite(lang, `${BIBLIOGRAPHY}/${kind}`), {
			title: writtenMessagesFor(lang).bibliography.listed(label),
			description: definition
		})
	);
	const stories = texts
		.filter(({ path }) => path !== CONTENTS && path.lastIndexOf('/') === 0)
		.sort((a, b) => placeOf(a.path) - placeOf(b.path))
		.map((text) => ({ ...page(inSite(lang, text.path), text), parts: below(text.path) }));
	return [
		{
			title: m.mapTitle,
			pages: [
				page(homePath(lang), m.map),
				page(tablePath(lang), m.table),
				page(yearPath(lang, facts.edition.checked_up_to.slice(0, 4)), m.years)
			]
		},
		{ title: m.storyTitle, pages: stories },
		{
			title: m.aboutTitle,
			pages: [
				page(aboutPath(lang), m.about),
				...below('/about'),
				{ ...page(inSite(lang, BIBLIOGRAPHY), m.sources), parts: lists },
				page(sourceDocumentPath(lang), m.sourceDocument),
				page(inSite(lang, '/data'), m.data)
			]
		}
	];
}
