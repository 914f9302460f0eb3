import SourceItems from './SourceItems.svelte';
import type { Lang } from '#lib/facts/languages.ts';
import type { SourceKind } from '#lib/facts/records.ts';
import { atRest } from '#lib/components/at-rest.ts';
import { bibliography } from '#lib/server/bibliography/bibliography.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';

/** The sources of a kind as markup, which needs neither data nor code in the browser. */
export const sourcesAtRest = (kind: SourceKind, lang: Lang): string =>
	atRest(SourceItems, {
		sources: bibliography(kind, lang),
		supports: writtenMessagesFor(lang).bibliography.supports
	});
