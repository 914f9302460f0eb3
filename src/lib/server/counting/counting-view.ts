import type { Day } from '#lib/dates/partial-date.ts';
import { countedWith, weightOf } from '#lib/history/counting.ts';
import type { Site } from '#lib/server/content/story.ts';
import { countryPath } from '#lib/view/paths.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { listOf } from '#lib/words/list.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { candidatesOn, STATUS_CHOICES, usualChoices, type NamedCandidate } from './candidates.ts';
import type { ChoiceView, CountDay } from './count-day.ts';
import { rivalViews } from './rival-views.ts';
import { RIVALS } from './rivals.ts';

function rowsOf(
	candidates: readonly NamedCandidate[],
	usual: readonly string[],
	lang: Site['lang']
): ChoiceView[] {
	const m = writtenMessagesFor(lang).counting;
	const chosen = new Set(usual);
	const number = countedWith(candidates, chosen).length;
	const row = (choice: string, label: string, why: string): ChoiceView => {
		const weight = weightOf(choice, candidates, chosen);
		const change = chosen.has(choice) ? -weight : weight;
		return { choice, label, why, adds: m.adds(change), then: number + change };
	};
	const ofStatus = STATUS_CHOICES.map((choice) => {
		const names = candidates.filter(({ by }) => by.includes(choice)).map(({ name }) => name);
		const why = m.statuses[choice]({ states: names.length, names: listOf(names, lang) });
		return row(choice, m.statusLabels[choice], why);
	});
	const single = candidates
		.filter(({ id, by }) => by.includes(id))
		.map(({ id, name, kind }) => row(id, chosen.has(id) ? m.without(name) : name, m.kinds[kind]));
	const order = (view: ChoiceView): number =>
		Object.keys(m.kinds).findIndex((kind) => candidates.find(({ id }) => id === view.choice)?.kind === kind);
	return [...ofStatus, ...single.sort((a, b) => order(a) - order(b))];
}

/** The days of the rivals, the last day of the map first, each with everything that may be counted on it. */
function daysOf({ timeline, facts, lang }: Site): { days: CountDay[]; named: NamedCandidate[] } {
	const m = writtenMessagesFor(lang).counting;
	const all = [...new Set<Day>([timeline.lastDay, ...RIVALS.flatMap(({ day }) => day ?? [])])];
	const named: NamedCandidate[] = [];
	const days = all.map((day): CountDay => {
		const candidates = candidatesOn(timeline, day, facts);
		named.push(...candidates);
		const usual = usualChoices(candidates);
		const rows = rowsOf(candidates, usual, lang);
		const label = formatDate(day, lang);
		return {
			day,
			label,
			result: m.result({ date: label }),
			candidates: candidates.map(({ id, by }) => ({ id, by })),
			choices: rows.map(({ choice }) => choice),
			usual: rows.flatMap(({ choice }) => (usual.includes(choice) ? [choice] : [])),
			rows
		};
	});
	return { days, named };
}

/** The switch of what counts, and every number in use with its rule, for the page on counting. */
export function countingView(site: Site) {
	const { lang } = site;
	const { days, named } = daysOf(site);
	const { day, usual, counted, choices, columns, sources } = writtenMessagesFor(lang).counting;
	const people = Object.fromEntries(
		named.map(({ id, name, slug }) => [id, { name, href: countryPath(lang, slug) }])
	);
	return {
		words: { day, usual, counted, choices, columns, sources },
		days,
		people,
		rivals: rivalViews(days, site)
	};
}
