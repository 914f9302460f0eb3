import { storyPage } from '#lib/server/content/story-page.ts';
import { langOfParam } from '#lib/facts/languages.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	return { ...storyPage('/on-this-day', params.lang), lang, today: writtenMessagesFor(lang).feeds.today };
};
