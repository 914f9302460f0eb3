import { langOfParam } from '#lib/facts/languages.ts';
import { bordersView } from '#lib/server/borders-view.ts';
import { storyPage } from '#lib/server/content/story-page.ts';
import { factsIn } from '#lib/server/fact-base.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	return { ...storyPage('/about/borders', params.lang), borders: bordersView(factsIn(lang), lang) };
};
