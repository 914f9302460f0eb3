import { langOfParam } from '#lib/facts/languages.ts';
import { timelineIn } from '#lib/server/fact-base.ts';
import { tableIn } from '#lib/server/table/table.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const { firstDay, lastDay } = timelineIn(lang);
	return { lang, firstDay, lastDay, ...tableIn(lang) };
};
