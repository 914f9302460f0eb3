import type { Entity } from '#lib/facts/facts.ts';
import { formatDate } from '#lib/i18n/format-date.ts';
import { writtenMessagesFor } from '#lib/i18n/written-messages.ts';
import type { LineView } from '#lib/panel/country-panel.ts';
import { evidenceOf, type Wording } from './event-view.ts';

/** From which cities the ambassador to Pyongyang is accredited. */
export const accreditedFrom = (entity: Entity, wording: Wording): LineView[] =>
	(entity.accredited_from ?? []).map((fact) => ({
		text: fact.from,
		note: fact.note,
		...evidenceOf(fact, wording)
	}));

/** From which of its embassies the DPRK is represented in a country. */
export const coveredFrom = (entity: Entity, wording: Wording): LineView[] => {
	const m = writtenMessagesFor(wording.lang).panel;
	return [...wording.facts.countries.values()].flatMap((host) =>
		(host.missions ?? [])
			.filter(
				({ state, also_accredited_to }) => state !== 'closed' && also_accredited_to?.includes(entity.id)
			)
			.map((mission) => ({
				text: m.coveredFromItem(mission.city, host.name),
				slug: host.slug,
				...evidenceOf(mission, wording)
			}))
	);
};

/** Which embassies in Pyongyang look after the interests of a country that has none. */
export const representedBy = (entity: Entity, wording: Wording): LineView[] => {
	const m = writtenMessagesFor(wording.lang).panel;
	const kinds = wording.facts.vocabulary['representation']!;
	return [...wording.facts.countries.values()].flatMap((power) =>
		(power.missions ?? []).flatMap((mission) =>
			(mission.represents ?? [])
				.filter(({ state }) => state === entity.id)
				.map(({ as, since }) => ({
					text: m.representedByItem(
						power.name,
						kinds[as]!.label,
						since ? formatDate(since, wording.lang) : ''
					),
					slug: power.slug,
					...evidenceOf(mission, wording)
				}))
		)
	);
};
