import { daySpan } from '#lib/dates/partial-date.ts';
import { DPRK } from '#lib/facts/facts.ts';
import type { EntityId, StateId } from '#lib/facts/records.ts';
import type { Site } from '#lib/server/content/story.ts';
import { titleAt } from '#lib/server/content/title-at.ts';
import {
	CONTEXT_FILE,
	DOCUMENT_FILE,
	ORGANISATIONS_FILE,
	ROK_FILE,
	STORY_FILE
} from '#lib/server/facts/rule.ts';
import type { SourceList } from '#lib/server/facts/source-lists.ts';
import { pageOf } from '#lib/server/timeline/page-of.ts';
import { countryPath, yearPath } from '#lib/view/paths.ts';
import { inSite, sourceDocumentPath } from '#lib/view/text-paths.ts';
import type { TextLink } from '#lib/words/story-view.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';

/** What stands at a place, in the order in which places are listed. */
export const PLACE_KINDS = ['state', 'year', 'text', 'body', 'statement'] as const;

/** A page, or a part of one, that rests on sources. */
export interface Place extends TextLink {
	readonly kind: (typeof PLACE_KINDS)[number];
}

/** The place of a text of the site by its address below that of the language. */
export const placeOfText = (path: string, { texts, lang }: Site): Place => ({
	kind: 'text',
	href: inSite(lang, path),
	label: titleAt(path, texts, lang)
});

/** A state that has ended bears its own name and is told on the page of another. */
function state(id: string, { facts, lang }: Site): Place {
	const former = facts.predecessors.get(id as StateId);
	const page = former ? pageOf(former, facts, lang) : facts.countries.get(id as EntityId)!;
	return { kind: 'state', href: countryPath(lang, page.slug), label: (former ?? page).name };
}

function statement(id: string, { lang }: Site): Place {
	const m = writtenMessagesFor(lang);
	const page = sourceDocumentPath(lang);
	return id
		? { kind: 'statement', href: `${page}#${id}`, label: m.bibliography.statement(id) }
		: { kind: 'statement', href: page, label: m.sourceDocument.title };
}

/** Where the site tells a fact of the fact base; null where nothing but the texts that cite it do. */
export function placeOf({ file, record, fact }: SourceList, site: Site): Place | null {
	const { facts, lang } = site;
	switch (file) {
		case STORY_FILE:
			return null;
		// What is said of Seoul's partners beside the eras comes from one data set.
		case ROK_FILE:
			return placeOfText('/history', site);
		case CONTEXT_FILE: {
			const year = daySpan(String(fact['date'])).earliest.slice(0, 4);
			const label = writtenMessagesFor(lang).bibliography.world(year);
			return { kind: 'year', href: yearPath(lang, year), label };
		}
		case DOCUMENT_FILE:
			return statement(record, site);
		case ORGANISATIONS_FILE: {
			const label = facts.organisations.get(record)!.name;
			return { kind: 'body', href: inSite(lang, `/organisations#body-${record}`), label };
		}
		default:
			// The missions of no state are told with North Korea.
			return state(record || DPRK, site);
	}
}
