import { error } from '@sveltejs/kit';
import { langOfParam } from '#lib/facts/languages.ts';
import { built } from '#lib/server/built.ts';
import { factsIn, mentionsOf, timelineIn } from '#lib/server/fact-base.ts';
import { contextOfYear } from '#lib/server/panel/context-view.ts';
import { changeLine } from '#lib/words/change-line.ts';
import { panelMessagesFor } from '#lib/words/panel-messages.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { yearsOf } from '#lib/bins/year-totals.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	yearsOf(timelineIn(built.lang)).map((year) => ({ ...built.param, year: `${year}` }));

/** What changed in a year, and what happened in the world. */
export const load: PageServerLoad = async ({ params, parent }) => {
	const lang = langOfParam(params.lang);
	const timeline = timelineIn(lang);
	const years = yearsOf(timeline);
	const year = years.find((candidate) => `${candidate}` === params.year);
	if (year === undefined) error(404, params.year);
	const changes = timeline.changes
		.filter(({ day }) => day.startsWith(params.year))
		.map((change) => changeLine(change, timeline, lang));
	const { finding } = await parent();
	return {
		year,
		years,
		changes,
		description: writtenMessagesFor(lang).year.description({
			year: params.year,
			finding: finding.heading,
			changes: changes.length
		}),
		told: mentionsOf(lang).ofYear(params.year),
		storyTitle: panelMessagesFor(lang).told,
		...contextOfYear(factsIn(lang), params.year, lang)
	};
};
