import type { Entity, Facts } from '#lib/facts/facts.ts';
import { changeDaysOf } from '#lib/history/intervals.ts';
import { sinceOf } from '#lib/history/since.ts';
import { statusAt } from '#lib/history/status-at.ts';
import type { SinceStretch } from '#lib/history/timeline.ts';

/** Since when the relation of a country counts, on every day of the map; empty where there never was one. */
export function sinceHistory({ id }: Entity, facts: Facts): SinceStretch[] {
	const { first_day, checked_up_to } = facts.edition;
	const days = [first_day, ...changeDaysOf(id, facts)].filter(
		(day) => day >= first_day && day <= checked_up_to
	);
	const stretches: SinceStretch[] = [];
	for (const from of [...new Set(days)].sort()) {
		const date = sinceOf(statusAt(id, from, facts)) ?? null;
		if (date !== (stretches.at(-1)?.date ?? null)) stretches.push({ from, date });
	}
	return stretches;
}
