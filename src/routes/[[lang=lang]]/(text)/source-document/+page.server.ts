import { langOfParam } from '#lib/facts/languages.ts';
import { siteIn } from '#lib/server/fact-base.ts';
import { sourceDocumentView } from '#lib/server/source-document.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const {
		intro: _,
		count: __,
		source: ___,
		listCount: ____,
		...words
	} = writtenMessagesFor(lang).sourceDocument;
	return {
		words,
		article: sourceDocumentView(siteIn(lang))
	};
};
