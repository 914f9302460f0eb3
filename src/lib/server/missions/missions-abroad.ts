import type { Lang } from '#lib/facts/languages.ts';
import { factsIn, today } from '#lib/server/fact-base.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { openness } from './open-missions.ts';
import { ownMissions } from './own-missions.ts';

/** How many missions North Korea is known to have abroad on the last day checked, in a sentence. */
export function missionsAbroad(lang: Lang): string {
	const all = ownMissions('of-dprk', factsIn(lang));
	const sure = all.filter((own) => openness(own) === 'now');
	return writtenMessagesFor(lang).missions.open({
		date: formatDate(today, lang),
		sure: sure.length,
		unsure: all.filter((own) => openness(own) === 'perhaps').length,
		embassies: sure.filter(({ mission }) => mission.kind === 'embassy').length
	});
}
