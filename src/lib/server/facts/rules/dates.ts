import { parsePartialDate } from '#lib/dates/partial-date.ts';
import {
	CONTEXT_FILE,
	countryFile,
	filedRecords,
	ORGANISATIONS_FILE,
	ROK_FILE,
	type Records,
	type Rule
} from '../rule.ts';
import type { Problem } from '../problem.ts';

const DATE_FIELDS = new Set([
	'date',
	'opened',
	'closed',
	'from',
	'to',
	'until',
	'since',
	'as_of',
	'checked',
	'ended',
	'joined',
	'left',
	'sovereign_since',
	'first_day',
	'checked_up_to'
]);

const isCity = (path: string, key: string): boolean => key === 'from' && path.startsWith('accredited_from');

/** Every date field of a record with its path; `accredited_from[].from` is a city and no date. */
function* datesOf(node: unknown, path: string): Generator<{ path: string; date: string }> {
	if (Array.isArray(node)) for (const [i, item] of node.entries()) yield* datesOf(item, `${path}[${i}]`);
	else if (node && typeof node === 'object') {
		for (const [key, value] of Object.entries(node)) {
			const here = path ? `${path}.${key}` : key;
			if (DATE_FIELDS.has(key) && !isCity(path, key) && typeof value === 'string' && value !== 'before-1948')
				yield { path: here, date: value };
			else yield* datesOf(value, here);
		}
	}
}

const OTHER_MISSIONS = 'data/other-missions.yaml';

/** Every file with its content. */
const filedContents = (records: Records): { file: string; record: unknown }[] => [
	...filedRecords(records),
	{ file: OTHER_MISSIONS, record: records.otherMissions },
	{ file: CONTEXT_FILE, record: records.context },
	{ file: ROK_FILE, record: records.rok },
	{ file: ORGANISATIONS_FILE, record: records.organisations },
	{ file: 'data/sources.yaml', record: Object.fromEntries(records.sources) },
	{ file: 'data/edition.yaml', record: records.edition }
];

export const datesAreOfTheCalendar: Rule = {
	law: 'every date is a day, month or year of the calendar',
	check: (records) =>
		filedContents(records).flatMap(({ file, record }) =>
			[...datesOf(record, '')]
				.filter(({ date }) => !parsePartialDate(date))
				.map(({ path, date }) => ({
					file,
					path,
					what: `${date} is no date`,
					mend: 'write a day, month or year that exists, earliest first in [a..b]'
				}))
		)
};

/** The first day of the two ends of a date, where it has them: `[1990..2031]` → 1990-01-01 and 2031-01-01. */
const endsOf = (date: string): string[] =>
	date
		.replace(/[[\]]/g, '')
		.split('..')
		.flatMap((end) => parsePartialDate(end)?.earliest ?? []);

export const nothingAfterTheCheckedDay: Rule = {
	law: 'no date is later than the day up to which the facts are checked',
	check: (records) => {
		const { checked_up_to } = records.edition;
		const mend = `the facts are checked up to ${checked_up_to} (data/edition.yaml): move that day on first, or correct the date`;
		return filedContents(records).flatMap(({ file, record }): Problem[] =>
			[...datesOf(record, '')]
				// Told by a law of its own.
				.filter(({ path }) => path !== 'checked' && !path.startsWith('united_nations'))
				.filter(({ date }) => endsOf(date).some((end) => end > checked_up_to))
				.map(({ path, date }) => ({ file, path, what: `${date} lies in the future of the facts`, mend }))
		);
	}
};

/** Nothing that is told here is older: the Charter of the United Nations, the end of the war. */
const OLDEST = '1945-01-01';

export const nothingIsOlderThanTheStory: Rule = {
	law: 'no date is older than 1945',
	check: (records) =>
		filedContents(records).flatMap(({ file, record }): Problem[] =>
			[...datesOf(record, '')]
				.filter(({ path }) => path !== 'sovereign_since')
				.filter(({ date }) => endsOf(date).some((end) => end < OLDEST))
				.map(({ path, date }) => ({
					file,
					path,
					what: `${date} is older than all that is told here`,
					mend: 'correct the year'
				}))
		)
};

export const recordsAreCheckedInTime: Rule = {
	law: 'no record claims to be checked later than the whole fact base',
	check: ({ countries, edition }) =>
		[...countries]
			.filter(([, { checked }]) => (parsePartialDate(checked)?.earliest ?? '') > edition.checked_up_to)
			.map(([id, { checked }]) => ({
				file: countryFile(id),
				path: 'checked',
				what: `${checked} is later than ${edition.checked_up_to}`,
				mend: 'move checked_up_to in data/edition.yaml on, or correct the day'
			}))
};
