import { formatDate } from '#lib/words/format-date.ts';
import { historyMessagesFor } from '#lib/words/history-messages.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { langOfParam } from '#lib/facts/languages.ts';
import { factsIn, statusIds, timelineIn, today } from '#lib/server/fact-base.ts';
import { VIEW_BOX } from '#lib/server/map/projection.ts';
import { causeLabels } from '#lib/server/cause-labels.ts';
import type { Region } from '#lib/facts/records.ts';
import { binLabel } from '#lib/words/bin-label.ts';
import { descriptionOf } from '#lib/words/description.ts';
import { findingOf } from '#lib/words/finding.ts';
import { isMixed, outlinesOf, pictureOf } from '#lib/bins/picture.ts';
import { dayOfYear } from '#lib/bins/year-totals.ts';
import type { LayoutServerLoad } from './$types';

export const prerender = true;

/** What every page with the map shows of its day: the finding, the counts of the legend, the history of the totals, and the words for the statuses. */
export const load: LayoutServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const { vocabulary } = factsIn(lang);
	const regions = Object.fromEntries(
		Object.entries(vocabulary.regions).map(([id, { label }]) => [id, label])
	) as Record<Region, string>;
	const timeline = timelineIn(lang);
	const day = params.year ? dayOfYear(params.year, timeline) : today;
	const picture = pictureOf(timeline, { day, compare: null, layer: 'pyongyang' }, statusIds);
	return {
		lang,
		viewBox: VIEW_BOX,
		day,
		room: writtenMessagesFor(lang).finding.room,
		firstDay: timeline.firstDay,
		lastDay: timeline.lastDay,
		checkedUpTo: formatDate(today, lang),
		statuses: vocabulary.statuses,
		reasons: causeLabels(vocabulary, timeline.changes),
		regions,
		totals: picture.totals,
		outlines: outlinesOf(picture),
		mixed: isMixed(picture),
		finding: findingOf(timeline, picture, lang),
		inWords: descriptionOf(timeline, picture, {
			labelOf: (bin) => binLabel(bin, vocabulary.statuses, lang),
			regions,
			lang
		}),
		inWordsHeading: historyMessagesFor(lang).description.heading
	};
};
