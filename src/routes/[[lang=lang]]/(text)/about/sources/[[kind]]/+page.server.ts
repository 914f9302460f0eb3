import { error } from '@sveltejs/kit';
import { langOfParam, type Lang } from '#lib/facts/languages.ts';
import type { SourceKind } from '#lib/facts/records.ts';
import { sourcesOverview } from '#lib/server/bibliography/overview.ts';
import { built } from '#lib/server/built.ts';
import { BIBLIOGRAPHY } from '#lib/server/content/addresses.ts';
import { wayUp } from '#lib/server/content/way-up.ts';
import { facts, factsIn, siteIn, sources } from '#lib/server/fact-base.ts';
import { inSite } from '#lib/view/text-paths.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

const kinds = Object.keys(facts.vocabulary.source_kinds) as SourceKind[];

export const entries: EntryGenerator = () => [
	{ ...built.param },
	...kinds.map((kind) => ({ ...built.param, kind }))
];

function listOf(kind: SourceKind, lang: Lang) {
	const { aboutSources, bibliography } = writtenMessagesFor(lang);
	const { title, description, order } = bibliography;
	const { label, definition } = factsIn(lang).vocabulary.source_kinds[kind];
	const all = sources.kinds[kind].sources;
	return {
		title: title(label),
		description: description({ kind: label, sources: all }),
		up: { href: inSite(lang, BIBLIOGRAPHY), label: aboutSources.title },
		list: { kind, all, definition, order },
		overview: null
	};
}

/** The sources in figures, or those of a kind as a list. One route for both: every route costs each page of the site some bytes. */
export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const kind = kinds.find((id) => id === params.kind);
	if (kind) return listOf(kind, lang);
	if (params.kind) error(404);
	const overview = sourcesOverview(lang);
	const { title, description } = overview.words;
	return { title, description, up: wayUp(BIBLIOGRAPHY, siteIn(lang))!, list: null, overview };
};
