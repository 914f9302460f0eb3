import { langOfParam } from '#lib/facts/languages.ts';
import { storyPage } from '#lib/server/content/story-page.ts';
import { siteIn } from '#lib/server/fact-base.ts';
import { correctionEntries } from '#lib/server/feeds/corrections.ts';
import { feedFiles } from '#lib/server/feeds/feed-links.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ params }) => {
	const site = siteIn(langOfParam(params.lang));
	return {
		...storyPage('/feeds', params.lang),
		files: feedFiles(site),
		corrections: correctionEntries(site).map(({ id, title, html }) => ({ id, title, html }))
	};
};
