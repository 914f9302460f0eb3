import { langOfParam } from '#lib/facts/languages.ts';
import { siteIn, storyIn } from '#lib/server/fact-base.ts';
import { messagesFor } from '#lib/words/messages.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { wayUp } from './way-up.ts';

/** What the page of a text needs: `path` is its address below that of the language, `param` the language as the address has it. */
export function storyPage(path: string, param: string | undefined) {
	const lang = langOfParam(param);
	const story = storyIn(lang, path);
	const { notes, parts } = writtenMessagesFor(lang).story;
	return {
		story: { ...story, up: wayUp(path, siteIn(lang)) },
		words: { notes, parts },
		pageTitle: messagesFor(lang).site.pageTitle(story.title)
	};
}
