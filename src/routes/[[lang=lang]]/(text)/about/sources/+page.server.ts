import { langOfParam } from '#lib/facts/languages.ts';
import type { ConfidenceLevel, SourceKind } from '#lib/facts/records.ts';
import { BIBLIOGRAPHY } from '#lib/server/content/addresses.ts';
import { wayUp } from '#lib/server/content/way-up.ts';
import { factsIn, siteIn, sources } from '#lib/server/fact-base.ts';
import { inSite } from '#lib/view/text-paths.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const facts = factsIn(lang);
	const { intro, level, set, stateText, ...words } = writtenMessagesFor(lang).aboutSources;
	const ofHundred = (part: number): number => Math.round((100 * part) / sources.all.citations);
	return {
		words,
		up: wayUp('/about/sources', siteIn(lang))!,
		intro: intro(sources.all),
		kinds: Object.entries(facts.vocabulary.source_kinds).map(([kind, term]) => ({
			...term,
			href: inSite(lang, `${BIBLIOGRAPHY}/${kind}`),
			...sources.kinds[kind as SourceKind]
		})),
		levels: Object.entries(facts.vocabulary.confidence).map(([id, { label, definition }]) => ({
			label: level({ label, facts: sources.facts[id as ConfidenceLevel] }),
			definition
		})),
		sets: Object.entries(set).map(([id, text]) => ({ id, ...text, url: facts.sources.get(id)!.url })),
		state: stateText({
			titled: ofHundred(sources.titled.citations),
			dated: ofHundred(sources.dated.citations),
			both: ofHundred(sources.titledAndDated.citations),
			unidentified: sources.unidentified.sources
		})
	};
};
