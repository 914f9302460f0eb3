import { langOfParam } from '#lib/facts/languages.ts';
import { storyPage } from '#lib/server/content/story-page.ts';
import { missionChart } from '#lib/server/missions/mission-chart.ts';
import { missionTable } from '#lib/server/missions/mission-table.ts';
import { openMissions } from '#lib/server/missions/open-missions.ts';
import { postsByCity } from '#lib/server/missions/posts-by-city.ts';
import { protectingPowers } from '#lib/server/missions/protecting.ts';
import { staffGone } from '#lib/server/missions/staff-gone.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const { key, chartNote } = writtenMessagesFor(lang).missions;
	return {
		...storyPage('/embassies', params.lang),
		chartWords: { key, chartNote },
		open: openMissions(lang),
		accredited: postsByCity('in-dprk', lang),
		protecting: protectingPowers(lang),
		gone: staffGone(lang),
		chart: missionChart('in-dprk', lang),
		table: missionTable('in-dprk', lang)
	};
};
