import { langOfParam } from '#lib/facts/languages.ts';
import { statusAt } from '#lib/history/status-at.ts';
import { storyPage } from '#lib/server/content/story-page.ts';
import { factsIn, storyIn, today } from '#lib/server/fact-base.ts';
import { happeningsOf } from '#lib/server/relations/happenings.ts';
import { POWERS, powerOf } from '#lib/server/relations/powers.ts';
import { statusBars } from '#lib/server/relations/status-bars.ts';
import { inSite } from '#lib/view/text-paths.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const facts = factsIn(lang);
	const m = writtenMessagesFor(lang).relations;
	return {
		...storyPage('/relations', params.lang),
		heading: m.powers,
		bars: statusBars(
			POWERS.map((slug) => powerOf(slug, facts)!.id),
			facts,
			lang
		),
		powers: POWERS.map((slug) => {
			const path = `/relations/${slug}`;
			const { title, description } = storyIn(lang, path);
			const entity = powerOf(slug, facts)!;
			const { status } = statusAt(entity.id, today, facts);
			return {
				href: inSite(lang, path),
				title,
				description,
				status,
				label: facts.vocabulary.statuses[status].label,
				events: m.toChronology(happeningsOf(entity, facts).length)
			};
		})
	};
};
