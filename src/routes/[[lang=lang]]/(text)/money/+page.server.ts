import { langOfParam } from '#lib/facts/languages.ts';
import { storyPage } from '#lib/server/content/story-page.ts';
import { factsIn } from '#lib/server/fact-base.ts';
import { sanctionsSince, seriesTable } from '#lib/server/money.ts';
import { seriesChart } from '#lib/server/series-chart.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const { shares, year, none, toTable } = writtenMessagesFor(lang).money;
	const trade = seriesTable('trade', factsIn(lang), lang);
	return {
		...storyPage('/money', params.lang),
		labels: { shares, year, none, toTable },
		trade,
		chart: seriesChart(trade),
		sanctions: sanctionsSince('2006', factsIn(lang), lang)
	};
};
