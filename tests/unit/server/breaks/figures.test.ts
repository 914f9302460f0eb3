import { describe, expect, test } from 'vitest';
import type { RelationEvent } from '#lib/facts/records.ts';
import { measureColumns, restorationColumns } from '#lib/server/breaks/columns.ts';
import { MEASURE_KINDS, measuresOf } from '#lib/server/breaks/measures.ts';
import { breaksInFigures, countByKind, medianOf, yearsBetween } from '#lib/server/breaks/summary.ts';

const event = (
	kind: RelationEvent['event'],
	date: string,
	more: Partial<RelationEvent> = {}
): RelationEvent => ({
	event: kind,
	date,
	by: 'country',
	confidence: 'high',
	sources: ['a'],
	...more
});

const measuresIn = (...events: RelationEvent[]) =>
	measuresOf({ countries: new Map([['xx', { events }]]), predecessors: new Map() } as never);

describe('measures', () => {
	test('a break has the first restoration after it, and no earlier one', () => {
		const [first, second] = measuresIn(
			event('relations-severed', '1970'),
			event('relations-restored', '1975', { by: 'both' }),
			event('relations-severed', '1980-05-01')
		);
		expect(first!.restored).toMatchObject({ day: '1975-12-31' });
		expect(second!.restored).toBeNull();
	});

	test('a mission that closed for want of money is no measure, one that closed in a quarrel is', () => {
		const kinds = measuresIn(
			event('mission-closed', '1998', { reason_kind: 'money' }),
			event('mission-closed', '1999'),
			event('staff-withdrawn', '2020', { reason_kind: 'pandemic' }),
			event('mission-closed', '1971', { reason_kind: 'interference' }),
			event('staff-withdrawn', '2017-04', { shock: 'kim-jong-nam-2017' })
		);
		expect(kinds.map(({ day }) => day)).toEqual(['1971-01-01', '2017-04-01']);
	});
});

describe('figures', () => {
	test.each([
		['1983-12-03', '1989-12-31', 6],
		['1983-11-04', '2007-04-26', 23],
		['1990-01-01', '1990-12-31', 0]
	])('from %s to %s there are %d whole years', (from, to, years) =>
		expect(yearsBetween(from, to)).toBe(years)
	);

	test('the median is the middle one, the lower of two', () => {
		expect(medianOf([23, 2, 7])).toBe(7);
		expect(medianOf([1, 2, 3, 4])).toBe(2);
		expect(medianOf([])).toBeNull();
	});

	test('the counts of a kind add up, and what was mended is not open', () => {
		const measures = measuresIn(
			event('relations-severed', '1970', { by: 'unknown' }),
			event('relations-restored', '1972', { by: 'both' }),
			event('relations-severed', '1980', { by: 'dprk' })
		);
		expect(countByKind(measures)).toEqual([
			{ kind: 'relations-severed', all: 2, byCountry: 0, byDprk: 1, byOther: 1, restored: 1 }
		]);
		expect(breaksInFigures(measures)).toMatchObject({ breaks: 2, restored: 1, open: 1, median: 2 });
	});
});

test('in a column the gravest measure stands on the axis', () => {
	const measures = measuresIn(
		event('diplomats-expelled', '1983-01-02'),
		event('relations-severed', '1983-05-01'),
		event('relations-restored', '1990', { by: 'both' })
	);
	const marks = measureColumns(measures, MEASURE_KINDS);
	expect(marks.map(({ measure, year, level }) => [measure.kind, year, level])).toEqual([
		['relations-severed', 1983, 0],
		['diplomats-expelled', 1983, 1]
	]);
	expect(restorationColumns(measures)).toMatchObject([{ year: 1990, level: 0 }]);
});
