import { langOfParam } from '#lib/facts/languages.ts';
import { storyPage } from '#lib/server/content/story-page.ts';
import { closuresByYear } from '#lib/server/missions/closures.ts';
import { missionChart } from '#lib/server/missions/mission-chart.ts';
import { missionMap } from '#lib/server/missions/mission-map.ts';
import { missionTable } from '#lib/server/missions/mission-table.ts';
import { missionsAbroad } from '#lib/server/missions/missions-abroad.ts';
import { postsByCity } from '#lib/server/missions/posts-by-city.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const { key, chartNote } = writtenMessagesFor(lang).missions;
	return {
		...storyPage('/missions', params.lang),
		chartWords: { key, chartNote },
		abroad: missionsAbroad(lang),
		map: missionMap(lang),
		closures: closuresByYear(lang),
		covered: postsByCity('of-dprk', lang),
		chart: missionChart('of-dprk', lang),
		table: missionTable('of-dprk', lang)
	};
};
