import { formatDate } from '#lib/i18n/format-date.ts';
import { langOfParam } from '#lib/i18n/languages.ts';
import type { Status } from '#lib/facts/records.ts';
import { VIEW_BOX } from '#lib/server/map/projection.ts';
import { findingOf } from '#lib/relations/finding.ts';
import { totalsOf } from '#lib/relations/totals.ts';
import { facts, statusOn, today } from '#lib/server/fact-base.ts';
import type { LayoutServerLoad } from './$types';

export const prerender = true;

/** What every page shows: the status of every country on the day, the totals, and the words for the statuses. */
export const load: LayoutServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const { statuses } = facts.vocabulary;
	const ids = Object.keys(statuses) as Status[];
	const states = [...facts.countries.values()]
		.map(({ id, slug, name, name_in_text, membership }) => ({
			country: { id, slug, name, status: statusOn(id, today) },
			inText: name_in_text ?? name,
			status: statusOn(id, today),
			unMember: membership === 'un-member'
		}))
		.sort((a, b) => a.country.name.localeCompare(b.country.name, lang));
	const totals = totalsOf(states, ids);
	return {
		lang,
		viewBox: VIEW_BOX,
		checkedUpTo: formatDate(facts.edition.checked_up_to, lang),
		statuses: ids.map((id) => ({ id, label: statuses[id].label, definition: statuses[id].definition })),
		countries: states.map(({ country }) => country),
		totals,
		finding: findingOf(states, totals, lang)
	};
};
