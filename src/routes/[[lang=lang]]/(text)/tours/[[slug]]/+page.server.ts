import { langOfParam, type Lang } from '#lib/facts/languages.ts';
import { built } from '#lib/server/built.ts';
import { storyPage } from '#lib/server/content/story-page.ts';
import { TOURS_PATH } from '#lib/server/content/tour-problems.ts';
import { toursIn } from '#lib/server/content/tours.ts';
import { siteIn } from '#lib/server/fact-base.ts';
import type { Tour } from '#lib/tour/tour.ts';
import { inSite } from '#lib/view/text-paths.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [
	{ ...built.param },
	...toursIn(siteIn(built.lang)).map(({ slug }) => ({ ...built.param, slug }))
];

/** From the part of the list that is about a tour: to its first step on the map, and to its text. */
function waysTo({ slug, title, steps }: Tour, lang: Lang) {
	const m = writtenMessagesFor(lang).tours;
	return [
		{ href: steps[0]!.address, label: m.begin, name: m.named({ way: m.begin, title }) },
		{ href: inSite(lang, `${TOURS_PATH}/${slug}`), label: m.read, name: m.named({ way: m.read, title }) }
	];
}

/** The list of the tours, or one of them as a text, each part with its ways. One route for both: every route costs each page of the site some bytes. */
export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const tours = toursIn(siteIn(lang));
	const m = writtenMessagesFor(lang).tours;
	if (!params.slug)
		return {
			...storyPage(TOURS_PATH, params.lang),
			ways: Object.fromEntries(tours.map((tour) => [tour.slug, waysTo(tour, lang)]))
		};
	const tour = tours.find(({ slug }) => slug === params.slug);
	if (!tour) error(404, params.slug);
	const page = storyPage(`${TOURS_PATH}/${tour.slug}`, params.lang);
	return {
		...page,
		ways: Object.fromEntries(
			page.story.sections.map(({ id, title }, i) => [
				id,
				[{ href: tour.steps[i]!.address, label: m.onMap, name: m.named({ way: m.onMap, title }) }]
			])
		)
	};
};
