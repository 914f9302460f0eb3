import { messagesFor } from '#lib/words/messages.ts';
import { collatorOf } from '#lib/facts/collator.ts';
import { langOfParam } from '#lib/facts/languages.ts';
import { addressWords } from '#lib/words/address-words.ts';
import type { Parts } from '#lib/words/parts.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { contact, reportAddress, type Contact, type Report } from '#lib/server/contact.ts';
import { factsIn } from '#lib/server/fact-base.ts';
import { inSite } from '#lib/view/text-paths.ts';
import type { PageServerLoad } from './$types';

/** A link in a sentence. */
interface Link {
	readonly href: string;
	readonly label: string;
}

export const prerender = true;

export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const facts = factsIn(lang);
	const { statuses, confidence, reasons } = facts.vocabulary;
	const used = new Set(
		[...facts.countries.values()].flatMap(({ events }) =>
			(events ?? []).map(({ reason_kind }) => reason_kind)
		)
	);
	const { licenceText, otherNames, pageLinks, reachMail, reachTracker, reportTitle, ...words } =
		writtenMessagesFor(lang).about;
	const site = messagesFor(lang).site.title;
	const reach = (to: Contact, report: Report): Parts<Link> =>
		to.kind === 'mail'
			? reachMail({ href: reportAddress(to, report), label: to.address })
			: reachTracker({ href: to.url, label: addressWords(to.url) });
	return {
		words: { ...words, licenceText: licenceText(facts.edition.licence) },
		pages: Object.entries(pageLinks).map(([page, label]) => ({
			href: inSite(lang, `/about/${page}`),
			label
		})),
		statusTerms: Object.values(statuses),
		confidence: Object.values(confidence),
		reasons: Object.entries(reasons)
			.filter(([id]) => used.has(id as never))
			.map(([, term]) => term),
		rok: { precision: facts.rok.precision, url: facts.sources.get(facts.rok.source)!.url },
		names: [...facts.countries.values()]
			.filter(({ former_names, other_names }) => former_names ?? other_names)
			.map(({ name: label, former_names: former = [], other_names: other = [] }) => ({
				label,
				definition: otherNames({ former, other })
			}))
			.sort((a, b) => collatorOf(lang).compare(a.label, b.label)),
		reach: contact && reach(contact, { subject: reportTitle(site), body: '' }),
		licence: facts.edition.licence,
		licenceUrl: facts.edition.licence_url
	};
};
