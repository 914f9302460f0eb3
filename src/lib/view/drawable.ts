import { isOfMissions } from '#lib/bins/mission-looks.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/** What can be drawn of a view: missions are told once the representations are there, until then relations. */
export const drawable = (view: View, { represented }: Pick<Timeline, 'represented'>): View =>
	represented || !isOfMissions(view.layer)
		? view
		: { ...view, layer: DEFAULT_VIEW.layer, only: [], reason: null };
