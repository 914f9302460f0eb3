import type { Entity, Facts } from '#lib/facts/facts.ts';
import { changeDaysOf } from '#lib/history/intervals.ts';
import { sinceOf } from '#lib/history/since.ts';
import { statusAt } from '#lib/history/status-at.ts';
import { stretchesOf } from '#lib/history/stretches-of.ts';
import type { SinceStretch } from '#lib/history/timeline.ts';

/** Since when the relation of a country counts, from the first relation on; empty where there never was one. */
export function sinceHistory({ id }: Entity, facts: Facts): SinceStretch[] {
	const { first_day: first, checked_up_to: last } = facts.edition;
	return stretchesOf(changeDaysOf(id, facts), { first, last }, (day) => ({
		date: sinceOf(statusAt(id, day, facts)) ?? null
	})).filter(({ date }, i) => i > 0 || date !== null);
}
