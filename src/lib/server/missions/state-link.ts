import type { StateId } from '#lib/facts/records.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { timelineIn } from '#lib/server/fact-base.ts';
import { countryPath } from '#lib/view/paths.ts';

/** A name that leads to a page, or does not. */
export interface NamedLink {
	readonly name: string;
	readonly href?: string;
}

/** A state, of today or ended, with the page that tells of it. */
export function stateLink(id: StateId, lang: Lang): NamedLink {
	const { countries, former } = timelineIn(lang);
	const state = [...countries, ...former].find((one) => one.id === id);
	if (!state) throw new RangeError(`there is no state "${id}"`);
	return { name: state.name, href: countryPath(lang, state.slug) };
}
