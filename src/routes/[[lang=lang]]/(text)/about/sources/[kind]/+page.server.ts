import { error } from '@sveltejs/kit';
import { langOfParam } from '#lib/facts/languages.ts';
import type { SourceKind } from '#lib/facts/records.ts';
import { built } from '#lib/server/built.ts';
import { BIBLIOGRAPHY } from '#lib/server/content/addresses.ts';
import { facts, factsIn, sources } from '#lib/server/fact-base.ts';
import { inSite } from '#lib/view/text-paths.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

const kinds = Object.keys(facts.vocabulary.source_kinds) as SourceKind[];

export const entries: EntryGenerator = () => kinds.map((kind) => ({ ...built.param, kind }));

export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const kind = kinds.find((id) => id === params.kind);
	if (!kind) error(404);
	const { title, description, back, order } = writtenMessagesFor(lang).bibliography;
	const { label, definition } = factsIn(lang).vocabulary.source_kinds[kind];
	const all = sources.kinds[kind].sources;
	return {
		kind,
		all,
		title: title(label),
		description: description({ kind: label, sources: all }),
		definition,
		order,
		back: { href: inSite(lang, BIBLIOGRAPHY), label: back }
	};
};
