import { langOfParam } from '#lib/facts/languages.ts';
import { statusIds, timelineIn, today } from '#lib/server/fact-base.ts';
import { listsOf } from '#lib/bins/lists.ts';
import { pictureOf } from '#lib/bins/picture.ts';
import { inSite } from '#lib/view/text-paths.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const timeline = timelineIn(lang);
	const picture = pictureOf(timeline, { day: today, compare: null, layer: 'pyongyang' }, statusIds);
	const days = {
		href: inSite(lang, '/on-this-day'),
		label: writtenMessagesFor(lang).feeds.names['on-this-day'].title
	};
	return { lists: listsOf(timeline, picture, lang), days };
};
