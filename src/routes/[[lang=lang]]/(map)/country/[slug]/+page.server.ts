import { error, redirect } from '@sveltejs/kit';
import { langOfParam } from '#lib/facts/languages.ts';
import { messagesFor } from '#lib/words/messages.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { addresses } from '#lib/server/addresses.ts';
import { built } from '#lib/server/built.ts';
import { contact, reportAddress } from '#lib/server/contact.ts';
import { factsIn, mentionsOf, today } from '#lib/server/fact-base.ts';
import { leanData } from '#lib/server/lean-data.ts';
import { countryPanel } from '#lib/server/panel/country-panel.ts';
import { countryPath } from '#lib/view/paths.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every country under its slug, and under every code and name that leads to it. */
export const entries: EntryGenerator = () =>
	addresses.map(({ address }) => ({ ...built.param, slug: address }));

export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const found = addresses.find(({ address }) => address === params.slug);
	if (!found) error(404, params.slug);
	if (found.address !== found.slug) redirect(308, countryPath(lang, found.slug));
	const facts = factsIn(lang);
	const entity = facts.countries.get(found.id)!;
	const { licence, licence_url } = facts.edition;
	const path = countryPath(lang, entity.slug);
	const words = writtenMessagesFor(lang).report;
	const site = messagesFor(lang).site.title;
	return {
		chosen: entity.id,
		panel: leanData(
			countryPanel(entity, { facts, lang, day: today, told: mentionsOf(lang).ofState(entity.id) })
		),
		report: contact && {
			kind: contact.kind,
			path,
			href: reportAddress(contact, {
				subject: words.title({ name: entity.name, site }),
				body: words.body({ name: entity.name, url: path })
			})
		},
		licence,
		licenceUrl: licence_url
	};
};
