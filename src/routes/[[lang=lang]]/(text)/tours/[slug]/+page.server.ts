import { langOfParam } from '#lib/facts/languages.ts';
import { built } from '#lib/server/built.ts';
import { storyPage } from '#lib/server/content/story-page.ts';
import { TOURS_PATH } from '#lib/server/content/tour-problems.ts';
import { toursIn } from '#lib/server/content/tours.ts';
import { siteIn } from '#lib/server/fact-base.ts';
import { inSite } from '#lib/view/text-paths.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	toursIn(siteIn(built.lang)).map(({ slug }) => ({ ...built.param, slug }));

/** A tour as a text, each step with its way to the map. */
export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const path = `${TOURS_PATH}/${params.slug}`;
	const page = storyPage(path, params.lang);
	const m = writtenMessagesFor(lang).tours;
	const { steps } = toursIn(siteIn(lang)).find(({ slug }) => slug === params.slug)!;
	return {
		...page,
		all: { href: inSite(lang, TOURS_PATH), label: m.all },
		ways: Object.fromEntries(
			page.story.sections.map(({ id, title }, i) => [
				id,
				[{ href: steps[i]!.address, label: m.onMap, name: m.named({ way: m.onMap, title }) }]
			])
		)
	};
};
