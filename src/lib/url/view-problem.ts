import { formatDate } from '#lib/i18n/format-date.ts';
import type { Lang } from '#lib/i18n/languages.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import type { ViewProblem } from './view.ts';

/** What is said to the visitor about a part of the address, or a typed date, that could not be taken as it stands. */
export function viewProblem({ param, value, problem, shown }: ViewProblem, lang: Lang): string {
	const m = messagesFor(lang).time.problems;
	if (param !== 'date' && param !== 'compare') return m[param](value);
	return shown && problem !== 'unreadable'
		? m[problem]({ value, shown: formatDate(shown, lang) })
		: m.unreadable({ value });
}
