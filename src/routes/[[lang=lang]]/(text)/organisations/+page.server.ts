import { langOfParam } from '#lib/facts/languages.ts';
import { storyPage } from '#lib/server/content/story-page.ts';
import { factsIn } from '#lib/server/fact-base.ts';
import { organisationsView } from '#lib/server/organisations/view.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const { un: _, times: __, ...labels } = writtenMessagesFor(lang).organisations;
	return {
		...storyPage('/organisations', params.lang),
		labels,
		bodies: organisationsView(factsIn(lang), lang)
	};
};
