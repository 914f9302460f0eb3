import { isDay, type Day } from '#lib/dates/partial-date.ts';
import type { Facts } from '#lib/facts/facts.ts';
import type { Lang } from '#lib/facts/languages.ts';
import type { ChangeKind } from '#lib/history/change.ts';
import { statesOn } from '#lib/history/states-on.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import { inForce } from '#lib/history/totals.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { memberOn } from './organisations/member-on.ts';

/** What figures are worked out from. */
export interface Counted {
	readonly timeline: Timeline;
	readonly facts: Pick<Facts, 'organisations'>;
}

type Count = (counted: Counted, day: Day) => number;

/** What can be counted on a day: `{partners 1971-12-31}`. */
const ON_DAY: Readonly<Record<string, Count>> = {
	/** With how many states relations were in force. */
	partners: ({ timeline }, day) => statesOn(timeline, day).filter(({ status }) => inForce(status)).length,
	/** How many of these were members of the United Nations. */
	'un-partners': ({ timeline }, day) =>
		statesOn(timeline, day).filter(({ status, unMember }) => unMember && inForce(status)).length,
	/** How many states had an embassy in Pyongyang. */
	embassies: ({ timeline }, day) =>
		statesOn(timeline, day).filter(({ status }) => status === 'embassy').length,
	/** With how many states relations were broken off. */
	severed: ({ timeline }, day) => statesOn(timeline, day).filter(({ status }) => status === 'severed').length,
	suspended: ({ timeline }, day) =>
		statesOn(timeline, day).filter(({ status }) => status === 'suspended').length,
	/** How many states never had relations. */
	never: ({ timeline }, day) => statesOn(timeline, day).filter(({ status }) => status === 'never').length,
	/** Of how many of the bodies of data/organisations.yaml North Korea was a member. */
	organisations: ({ facts }, day) =>
		[...facts.organisations.values()].filter((body) => memberOn(body, day)).length
};

/** What can be counted over some years, the first and the last included, or between two days: `{established 1970..1979}`. */
const OVER_YEARS: Readonly<Record<string, ChangeKind>> = {
	established: 'relations-established',
	'broken-off': 'relations-severed',
	'suspended-in': 'relations-suspended',
	restored: 'relations-restored',
	'embassies-opened': 'embassy-opened',
	'embassies-closed': 'embassy-closed'
};

const FIGURE = /\{([^{}]*)\}/g;
/** The last day of the map, up to which the facts were checked; alone in braces it is written as a date. */
const TODAY = 'today';
const AT = /^([a-z-]+) (\d{4}-\d{2}-\d{2})$/;
const FROM_TO = /^([a-z-]+) (\d{4}(?:-\d{2}-\d{2})?)\.\.(\d{4}(?:-\d{2}-\d{2})?)$/;
const LAST_WORD = /(?<= |\.\.)today$/;

/** What may stand in braces: told to an editor who has written something else. */
export const KNOWN_FIGURES = [
	`{${TODAY}}`,
	...Object.keys(ON_DAY).map((name) => `{${name} 1971-12-31}`),
	`{partners ${TODAY}}`,
	...Object.keys(OVER_YEARS).map((name) => `{${name} 1970..1979}`)
].join(', ');

/** Works out a figure, the text between the braces; null where it is none. */
export function figureOf(figure: string, counted: Counted): number | null {
	const dated = figure.replace(LAST_WORD, counted.timeline.lastDay);
	const [, what = '', day = ''] = AT.exec(dated) ?? [];
	if (isDay(day)) return ON_DAY[what]?.(counted, day) ?? null;
	const [, changes = '', from = '', to = ''] = FROM_TO.exec(dated) ?? [];
	const kind = OVER_YEARS[changes];
	if (!kind) return null;
	return counted.timeline.changes.filter(
		(change) =>
			change.kind === kind && from <= change.day.slice(0, from.length) && change.day.slice(0, to.length) <= to
	).length;
}

const NO_TIMELINE: Timeline = {
	firstDay: '1948-09-09',
	lastDay: '1948-09-09',
	countries: [],
	former: [],
	changes: [],
	context: [],
	eventLabels: {},
	shockLabels: {},
	phrases: {} as Timeline['phrases']
};

const NOTHING: Counted = { timeline: NO_TIMELINE, facts: { organisations: new Map() } };

/** What stands in braces and is no figure that can be worked out. */
export const unknownFigures = (text: string): string[] =>
	[...text.matchAll(FIGURE)]
		.map(([, figure = '']) => figure)
		.filter((figure) => figure !== TODAY && figureOf(figure, NOTHING) === null);

/** What a text shows for what stands in braces: a number, or the last day of the map as a date. What is no figure is shown as it was written. */
export const figureText = (figure: string, counted: Counted & { readonly lang: Lang }): string =>
	figure === TODAY
		? formatDate(counted.timeline.lastDay, counted.lang)
		: String(figureOf(figure, counted) ?? `{${figure}}`);

/** A text with its figures worked out from the facts: nobody types a number that the facts may change. */
export const withFigures = (text: string, counted: Counted & { readonly lang: Lang }): string =>
	text.replaceAll(FIGURE, (_, figure: string) => figureText(figure, counted));
