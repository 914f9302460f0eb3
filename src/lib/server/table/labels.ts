import { cityName, PYONGYANG, type Facts } from '#lib/facts/facts.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { causeLabels } from '#lib/server/cause-labels.ts';
import type { Labels } from '#lib/words/cell-line.ts';
import { changeLabel } from '#lib/words/change-line.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import type { Ties } from '#lib/bins/table-row.ts';

/** The labels of a list of the vocabulary, in its order; with `used`, only of these terms. */
const labelsOf = <Id extends string>(
	list: Readonly<Record<Id, { readonly label: string }>>,
	used?: ReadonlySet<string>
): Record<Id, string> =>
	Object.fromEntries(
		Object.entries<{ readonly label: string }>(list)
			.filter(([id]) => !used || used.has(id))
			.map(([id, { label }]) => [id, label])
	) as Record<Id, string>;

/** The words for the codes that a row can hold on any day, and no others. */
export function tableLabels(facts: Facts, timeline: Timeline, ties: Ties, lang: Lang): Labels {
	const { vocabulary } = facts;
	const missions = Object.values(ties)
		.flat()
		.flatMap(({ inDprk = [], ofDprk = [] }) => [...inDprk, ...ofDprk].map(({ kind }) => kind));
	return {
		statuses: Object.fromEntries(
			Object.entries(vocabulary.statuses).map(([id, { label }]) => [id, { label }])
		) as Labels['statuses'],
		capital: cityName(PYONGYANG, facts),
		missions: labelsOf(vocabulary.missions, new Set(missions)),
		reasons: causeLabels(vocabulary, timeline.changes),
		regions: labelsOf(vocabulary.regions) as Labels['regions'],
		changes: Object.fromEntries(
			[...new Set(timeline.changes.map(({ kind }) => kind))].map((kind) => [
				kind,
				changeLabel(kind, timeline, lang)
			])
		)
	};
}
