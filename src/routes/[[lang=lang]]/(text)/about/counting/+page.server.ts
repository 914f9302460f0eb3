import { langOfParam } from '#lib/facts/languages.ts';
import { storyPage } from '#lib/server/content/story-page.ts';
import { countingView } from '#lib/server/counting/counting-view.ts';
import { siteIn } from '#lib/server/fact-base.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	return {
		...storyPage('/about/counting', params.lang),
		counting: countingView(siteIn(lang))
	};
};
