import type { Status } from '#lib/facts/records.ts';
import type { Lang } from '#lib/i18n/languages.ts';
import { listOf } from '#lib/i18n/list.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { inForce, type Counted, type Totals } from './totals.ts';

/** The finding of a day in words: the main sentence, and what it leaves out. */
export interface Finding {
	readonly heading: string;
	readonly details: string;
}

/** A state with its name as it stands inside a sentence. */
export type Named = Counted & { readonly inText: string };

/** The sentences on top of the map, made from the states and their totals on a day. */
export function findingOf(states: readonly Named[], { unMembers }: Totals, lang: Lang): Finding {
	const m = messagesFor(lang).finding;
	const members = Object.values(unMembers).reduce((sum, count) => sum + count, 0);
	const names = (test: (status: Status) => boolean, unMember: boolean): string =>
		listOf(
			states.filter((state) => state.unMember === unMember && test(state.status)).map(({ inText }) => inText),
			lang
		);
	const details = m.details({
		embassies: unMembers.embassy,
		severed: unMembers.severed,
		never: unMembers.never + unMembers.office,
		office: names((status) => status === 'office', true)
	});
	const outside = m.outside({
		relations: names(inForce, false),
		recognised: names((status) => status === 'recognised', false)
	});
	return {
		heading: m.heading(unMembers.embassy + unMembers.relations, members),
		details: `${details} ${outside}`
	};
}
