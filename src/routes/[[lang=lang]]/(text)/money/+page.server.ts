import { langOfParam } from '#lib/facts/languages.ts';
import { storyPage } from '#lib/server/content/story-page.ts';
import { factsIn } from '#lib/server/fact-base.ts';
import { sanctionsSince, seriesTable } from '#lib/server/money.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const { shares, year, none } = writtenMessagesFor(lang).money;
	return {
		...storyPage('/money', params.lang),
		labels: { shares, year, none },
		trade: seriesTable('trade', factsIn(lang), lang),
		sanctions: sanctionsSince('2006', factsIn(lang), lang)
	};
};
