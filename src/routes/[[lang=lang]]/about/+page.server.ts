import type { MapOverrides, Rok } from '#lib/facts/records.ts';
import { langOfParam } from '#lib/i18n/languages.ts';
import { writtenMessagesFor } from '#lib/i18n/written-messages.ts';
import { facts } from '#lib/server/fact-base.ts';
import { readYaml } from '#lib/server/facts/files.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ params }) => {
	const { territories, keys, off_map, left_out, from_10m } = readYaml('map-overrides.yaml') as MapOverrides;
	const rok = readYaml('rok.yaml') as Rok;
	const name = (id: string): string => facts.countries.get(id)?.name ?? id;
	const { statuses, confidence, reasons } = facts.vocabulary;
	const used = new Set(
		[...facts.countries.values()].flatMap(({ events }) =>
			(events ?? []).map(({ reason_kind }) => reason_kind)
		)
	);
	const { licenceText, ...words } = writtenMessagesFor(langOfParam(params.lang)).about;
	return {
		words: { ...words, licenceText: licenceText(facts.edition.licence) },
		statuses: Object.values(statuses),
		confidence: Object.values(confidence!),
		reasons: Object.entries(reasons!)
			.filter(([id]) => used.has(id as never))
			.map(([, term]) => term),
		territories: territories.map(({ name: territory, of, reason }) => ({
			name: territory,
			state: name(of),
			reason
		})),
		keys: [...keys, ...from_10m, ...left_out].map(({ name: shape, reason }) => ({ name: shape, reason })),
		rok: { precision: rok.precision, url: facts.sources.get(rok.source)!.url },
		offMap: off_map.map(({ entity, reason }) => ({ name: name(entity), reason })),
		licence: facts.edition.licence,
		licenceUrl: facts.edition.licence_url
	};
};
