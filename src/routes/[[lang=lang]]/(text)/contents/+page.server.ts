import { langOfParam } from '#lib/facts/languages.ts';
import { CONTENTS, contentsOf } from '#lib/server/content/contents.ts';
import { storyPage } from '#lib/server/content/story-page.ts';
import { siteIn } from '#lib/server/fact-base.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ params }) => ({
	...storyPage(CONTENTS, params.lang),
	groups: contentsOf(siteIn(langOfParam(params.lang)))
});
