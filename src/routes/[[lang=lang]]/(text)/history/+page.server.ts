import { langOfParam } from '#lib/facts/languages.ts';
import { erasOf } from '#lib/server/content/eras.ts';
import { storyPage } from '#lib/server/content/story-page.ts';
import { eraView } from '#lib/server/eras/era-view.ts';
import { partnersLine } from '#lib/server/eras/partners-line.ts';
import { factsIn, statusIds, today } from '#lib/server/fact-base.ts';
import { PICTURE } from '#lib/server/picture/coarse-shapes.ts';
import { sourceLink } from '#lib/server/source-link.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

/** The history by eras, each with its figures, its pictures and its events. */
export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const facts = factsIn(lang);
	const { key, moving, seoulNote } = writtenMessagesFor(lang).historyPage;
	const page = storyPage('/history', params.lang);
	return {
		article: page,
		eras: erasOf(page.story, today).map((era) => eraView(era, lang)),
		size: PICTURE,
		line: partnersLine(lang),
		key: statusIds
			.filter((status) => status !== 'self')
			.map((status) => ({ status, label: facts.vocabulary.statuses[status].label })),
		seoulSource: sourceLink(facts.rok.source, facts, lang),
		phrases: { key, moving, seoulNote }
	};
};
