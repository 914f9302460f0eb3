import { langOfParam } from '#lib/i18n/languages.ts';
import { statusIds, timelineIn, today } from '#lib/server/fact-base.ts';
import { listsOf } from '#lib/timeline/lists.ts';
import { pictureOf } from '#lib/timeline/picture.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const timeline = timelineIn(langOfParam(params.lang));
	const picture = pictureOf(timeline, { day: today, compare: null, layer: 'pyongyang' }, statusIds);
	return { lists: listsOf(timeline, picture) };
};
