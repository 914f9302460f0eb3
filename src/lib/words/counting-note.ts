import type { Lang } from '#lib/facts/languages.ts';
import { historyMessagesFor } from './history-messages.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import { sentencesOf } from './list.ts';
import { namesOf } from './names-of.ts';
import { countedDay, type Picture } from '#lib/bins/picture.ts';
import { isMemberOn } from '#lib/history/states-on.ts';
import type { Timeline } from '#lib/history/timeline.ts';

/**
 * How the states of a day were counted, where the map shows it otherwise: it colours the countries of today. Empty on a day on which there was no former
 * state, and every country of today was a state.
 */
export function countingNote({ former }: Timeline, picture: Picture, lang: Lang): string {
	const m = historyMessagesFor(lang).finding;
	const { states, later } = picture;
	const day = countedDay(picture);
	const ended = new Set<string>(former.map(({ id }) => id));
	const counted = states.map(({ state }) => state);
	const early = counted.filter((state) => 'stateSince' in state && day < state.stateSince!);
	// The seat of Russia was that of the Soviet Union, which is counted.
	const parts = later.filter((country) => {
		const { through = [] } = stretchAt(country.history, day);
		const heir = former.some(({ id, continuedBy }) => continuedBy === country.id && through.includes(id));
		return through.length > 0 && !heir && isMemberOn(country, day);
	});
	const notes = [
		m.former(
			namesOf(
				counted.filter(({ id }) => ended.has(id)),
				lang
			)
		),
		m.later(later.length),
		m.early(namesOf(early, lang)),
		m.parts(namesOf(parts, lang))
	];
	return notes.some(Boolean) ? sentencesOf([m.today, ...notes], lang) : '';
}
