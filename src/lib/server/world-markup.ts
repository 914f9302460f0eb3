import type { EntityId } from '#lib/facts/records.ts';
import type { Lang } from '#lib/i18n/languages.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { countryPath } from '#lib/url/paths.ts';
import { facts, statusOn, today } from './fact-base.ts';
import { worldSvg } from './map/world-svg.ts';

/** The markup inside the `<svg>` of the world map, with the statuses of the day, in one language. */
export function worldMarkup(lang: Lang, chosen: EntityId | null): string {
	const m = messagesFor(lang).map;
	const { statuses } = facts.vocabulary;
	const labelOf = (id: EntityId): string => statuses[statusOn(id, today)].label;
	return worldSvg({
		statusOf: (id) => statusOn(id, today),
		hrefOf: (id) => countryPath(lang, facts.countries.get(id)!.slug),
		titleOf: (id, territory) => {
			const { name } = facts.countries.get(id)!;
			return territory ? m.territory(territory, name, labelOf(id)) : m.shape(name, labelOf(id));
		},
		chosen
	});
}
