import { langOfParam } from '#lib/facts/languages.ts';
import { breaksPage } from '#lib/server/breaks/breaks-page.ts';
import { storyPage } from '#lib/server/content/story-page.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ params }) => ({
	...storyPage('/breaks', params.lang),
	breaks: breaksPage(langOfParam(params.lang))
});
