import { error } from '@sveltejs/kit';
import { langOfParam } from '#lib/facts/languages.ts';
import { facts, timelineIn } from '#lib/server/fact-base.ts';
import { contextOfYear } from '#lib/server/panel/context-view.ts';
import { changeLine } from '#lib/words/change-line.ts';
import { yearsOf } from '#lib/bins/year-totals.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => yearsOf(timelineIn('en')).map((year) => ({ year: `${year}` }));

/** What changed in a year, and what happened in the world. */
export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const timeline = timelineIn(lang);
	const years = yearsOf(timeline);
	const year = years.find((candidate) => `${candidate}` === params.year);
	if (year === undefined) error(404, params.year);
	return {
		year,
		years,
		changes: timeline.changes
			.filter(({ day }) => day.startsWith(params.year))
			.map((change) => changeLine(change, timeline, lang)),
		...contextOfYear(facts, params.year, lang)
	};
};
