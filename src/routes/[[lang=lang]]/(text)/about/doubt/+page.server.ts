import { langOfParam } from '#lib/facts/languages.ts';
import { storyPage } from '#lib/server/content/story-page.ts';
import { doubtView } from '#lib/server/doubt/doubt-view.ts';
import { siteIn, today } from '#lib/server/fact-base.ts';
import { VIEW_BOX } from '#lib/server/map/projection.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	return {
		...storyPage('/about/doubt', params.lang),
		doubt: doubtView(siteIn(lang), today),
		viewBox: VIEW_BOX
	};
};
