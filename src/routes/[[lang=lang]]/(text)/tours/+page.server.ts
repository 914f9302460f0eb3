import { langOfParam } from '#lib/facts/languages.ts';
import { storyPage } from '#lib/server/content/story-page.ts';
import { TOURS_PATH } from '#lib/server/content/tour-problems.ts';
import { toursIn } from '#lib/server/content/tours.ts';
import { siteIn } from '#lib/server/fact-base.ts';
import { inSite } from '#lib/view/text-paths.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

/** The tours, each with its ways: to its first step on the map, and to its text. */
export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const m = writtenMessagesFor(lang).tours;
	return {
		...storyPage(TOURS_PATH, params.lang),
		ways: Object.fromEntries(
			toursIn(siteIn(lang)).map(({ slug, title, steps }) => [
				slug,
				[
					{ href: steps[0]!.address, label: m.begin, name: m.named({ way: m.begin, title }) },
					{
						href: inSite(lang, `${TOURS_PATH}/${slug}`),
						label: m.read,
						name: m.named({ way: m.read, title })
					}
				]
			])
		)
	};
};
