import { messagesFor } from '#lib/words/messages.ts';
import { langOfParam } from '#lib/facts/languages.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { contact, reportAddress } from '#lib/server/contact.ts';
import { factsIn } from '#lib/server/fact-base.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const facts = factsIn(lang);
	const { territories, keys, off_map, left_out, from_10m, parts, disputed } = facts.overrides;
	const name = (id: string): string => facts.countries.get(id)?.name ?? id;
	const { statuses, confidence, reasons } = facts.vocabulary;
	const used = new Set(
		[...facts.countries.values()].flatMap(({ events }) =>
			(events ?? []).map(({ reason_kind }) => reason_kind)
		)
	);
	const { licenceText, formerly, also, reportTitle, ...words } = writtenMessagesFor(lang).about;
	const site = messagesFor(lang).site.title;
	return {
		words: { ...words, licenceText: licenceText(facts.edition.licence) },
		statusTerms: Object.values(statuses),
		confidence: Object.values(confidence),
		reasons: Object.entries(reasons)
			.filter(([id]) => used.has(id as never))
			.map(([, term]) => term),
		territories: territories.map(({ name: territory, of, reason }) => ({
			name: territory,
			state: name(of),
			reason
		})),
		keys: [...keys, ...from_10m, ...left_out].map(({ name: shape, reason }) => ({ name: shape, reason })),
		rok: { precision: facts.rok.precision, url: facts.sources.get(facts.rok.source)!.url },
		offMap: off_map.map(({ entity, reason }) => ({ name: name(entity), reason })),
		register: disputed.map(({ name: place, drawn, claims, naming, why }) => ({
			place,
			lines: Object.entries({ drawn, claims, naming, why }).flatMap(([term, text]) =>
				text ? [{ term: words.registerTerms[term as keyof typeof words.registerTerms], text }] : []
			)
		})),
		parts: parts.map(({ name: part, of, reason }) => ({ name: part, state: name(of), reason })),
		names: [...facts.countries.values()]
			.filter(({ former_names, other_names }) => former_names ?? other_names)
			.map(({ name: label, former_names = [], other_names = [] }) => ({
				name: label,
				others: [
					former_names.length && formerly(former_names.join(', ')),
					other_names.length && also(other_names.join(', '))
				]
					.filter(Boolean)
					.join('; ')
			}))
			.sort((a, b) => a.name.localeCompare(b.name, lang)),
		contact: contact && {
			kind: contact.kind,
			label: contact.kind === 'mail' ? contact.address : contact.url.replace(/^https:\/\//, ''),
			href:
				contact.kind === 'mail'
					? reportAddress(contact, { subject: reportTitle(site), body: '' })
					: contact.url
		},
		licence: facts.edition.licence,
		licenceUrl: facts.edition.licence_url
	};
};
