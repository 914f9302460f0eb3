import type { Day } from '#lib/dates/partial-date.ts';
import { formatDate } from './format-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { messagesFor } from './messages.ts';

/** What is asked for and not shown: a day, another view, or null. */
export type Awaited = Day | 'view' | null;

/** What is said of what the address asks for while it is not shown: that it is on its way, or could not come. Empty when all is there. */
export function progressWords(awaited: Awaited, failed: boolean, lang: Lang): string {
	const m = messagesFor(lang).progress;
	if (awaited === 'view') return failed ? m.missingView : m.comingView;
	if (awaited) return (failed ? m.missing : m.coming)(formatDate(awaited, lang));
	return failed ? m.failed : '';
}
