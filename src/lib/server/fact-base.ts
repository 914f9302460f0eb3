import { intervalsOf, type Interval } from '#lib/history/intervals.ts';
import type { Day } from '#lib/dates/partial-date.ts';
import type { Status } from '#lib/facts/records.ts';
import { LANGUAGES, type Lang } from '#lib/facts/languages.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import { checkProject } from './check-project.ts';
import { FactBaseError } from './facts/problem.ts';
import { timelineOf } from './timeline/timeline.ts';

const checked = checkProject();
// Bad data stop the build here, with the report of all problems.
if (!checked.facts) throw new FactBaseError(checked.problems);

/** The fact base of this build. */
export const facts = checked.facts;

/** The day that the site shows when no other is asked for: the last one for which the facts are checked. */
export const today: Day = facts.edition.checked_up_to;

/** History of every country's status, by id. */
export const histories: ReadonlyMap<string, readonly Interval[]> = new Map(
	[...facts.countries.keys()].map((id) => [id, intervalsOf(id, facts)])
);

/** The statuses of the vocabulary, in its order. */
export const statusIds = Object.keys(facts.vocabulary.statuses) as Status[];

const timelines = Object.fromEntries(
	LANGUAGES.map(({ id }) => [id, timelineOf(facts, histories, id)])
) as Record<Lang, Timeline>;

/** What the browser needs to show any day, in one language. */
export const timelineIn = (lang: Lang): Timeline => timelines[lang];
