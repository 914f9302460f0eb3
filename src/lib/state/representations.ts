import { isOfMissions } from '#lib/bins/mission-looks.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import { representationPath } from '#lib/view/paths.ts';
import { currentView } from './current-view.svelte.ts';
import { fetchJson } from './fetch-json.ts';
import { loadedHistory } from './loaded-history.svelte.ts';
import { REPRESENTED } from './loading/later-shapes.ts';
import { retrying } from './loading/retrying.ts';

type Represented = NonNullable<Timeline['represented']>;

const fetchRepresented = retrying(() => fetchJson<Represented>(representationPath(), REPRESENTED));

let isComing = false;

/**
 * Fetches who is represented where when the address asks for a map of missions, unless it is there; where it does not come, the history says that a part of
 * it is missing, and with the rest it is asked for again. To be called in an effect.
 */
export function fetchAsked(timeline: Timeline | null): void {
	const isAsked = isOfMissions(currentView.view.layer) && !loadedHistory.failed;
	if (!isAsked || !timeline || timeline.represented || isComing) return;
	isComing = true;
	void fetchRepresented()
		.then(
			(represented) => loadedHistory.add({ represented }),
			() => void (loadedHistory.failed = true)
		)
		.finally(() => (isComing = false));
}
