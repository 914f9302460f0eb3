import { langOfParam } from '#lib/i18n/languages.ts';
import { timelineIn, today } from '#lib/server/fact-base.ts';
import { stretchAt } from '#lib/relations/stretch-at.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const timeline = timelineIn(langOfParam(params.lang));
	return {
		countries: timeline.countries.map(({ id, slug, name, history }) => ({
			id,
			slug,
			name,
			status: stretchAt(history, today).status
		}))
	};
};
