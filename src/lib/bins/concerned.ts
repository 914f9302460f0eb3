import type { Day } from '#lib/dates/partial-date.ts';
import type { EntityId, StateId } from '#lib/facts/records.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import { changesFor } from '#lib/history/change.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import type { PictureView } from './picture-view.ts';

type Asked = Pick<PictureView, 'reason' | 'layer' | 'compare'>;

/**
 * The states of a day whose relations were broken off or suspended up to it for the reason of a view; for a state that has ended since, the country that
 * continues it. Null where the view has no reason: only the map of relations with Pyongyang on one day has reasons.
 */
export function concernedStates(
	{ reason, layer, compare }: Asked,
	{ changes, former }: Pick<Timeline, 'changes' | 'former'>,
	day: Day
): ReadonlySet<StateId> | null {
	if (!reason || layer !== 'pyongyang' || compare) return null;
	const heir = new Map(former.map(({ id, continuedBy }) => [id, continuedBy]));
	const concerned = new Set<StateId>();
	for (const { state } of changesFor(changes, reason, day)) {
		concerned.add(state);
		const continuedBy = heir.get(state);
		if (continuedBy) concerned.add(continuedBy);
	}
	return concerned;
}

/** The countries of today that the map keeps for the reason of a view on a day: those states, and what belonged to them then. Null where it has none. */
export function concernedBy(
	view: Asked,
	timeline: Pick<Timeline, 'changes' | 'former' | 'countries'>,
	day: Day
): readonly EntityId[] | null {
	const concerned = concernedStates(view, timeline, day);
	return (
		concerned &&
		timeline.countries
			.filter(({ id, history }) =>
				(stretchAt(history, day).through ?? [id]).some((state) => concerned.has(state))
			)
			.map(({ id }) => id)
	);
}
