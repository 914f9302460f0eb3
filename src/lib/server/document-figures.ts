import { isDay } from '#lib/dates/partial-date.ts';
import { partnersOn } from '#lib/history/states-on.ts';
import type { Timeline } from '#lib/history/timeline.ts';

/** `{partners 1971-12-31}`: with how many states relations were in force; `{established 1970..1979}`: how often they were established in these years. */
const FIGURE = /\{([^{}]*)\}/g;
const PARTNERS = /^partners (\d{4}-\d{2}-\d{2})$/;
const ESTABLISHED = /^established (\d{4})\.\.(\d{4})$/;

/** What stands in braces and is no figure that can be worked out. */
export const unknownFigures = (text: string): string[] =>
	[...text.matchAll(FIGURE)]
		.map(([, figure = '']) => figure)
		.filter((figure) => !isDay(PARTNERS.exec(figure)?.[1] ?? '') && !ESTABLISHED.test(figure));

/** A text with its figures worked out from the facts: nobody types a number that the facts may change. */
export const withFigures = (text: string, timeline: Timeline): string =>
	text.replaceAll(FIGURE, (_, figure: string) => {
		const [, day] = PARTNERS.exec(figure) ?? [];
		if (day) return String(partnersOn(timeline, day));
		const [, from = '', to = ''] = ESTABLISHED.exec(figure) ?? [];
		return String(
			timeline.changes.filter(
				({ kind, day: on }) =>
					kind === 'relations-established' && from <= on.slice(0, 4) && on.slice(0, 4) <= to
			).length
		);
	});
