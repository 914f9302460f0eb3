import { langOfParam } from '#lib/facts/languages.ts';
import { CONTENTS } from '#lib/server/content/contents.ts';
import { inSite } from '#lib/view/text-paths.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { LayoutServerLoad } from './$types';

/** The way from the foot of every text to all others. */
export const load: LayoutServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	return { contents: { href: inSite(lang, CONTENTS), label: writtenMessagesFor(lang).ways.contents } };
};
