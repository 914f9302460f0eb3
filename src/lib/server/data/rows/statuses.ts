import { dayOfYear, yearsOf } from '#lib/bins/year-totals.ts';
import type { Day } from '#lib/dates/partial-date.ts';
import type { Entity, Facts } from '#lib/facts/facts.ts';
import { intervalsOf, type Interval } from '#lib/history/intervals.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import { inForce } from '#lib/history/totals.ts';
import { listed, stateCells } from '../cells.ts';
import { table, type Table } from '../table.ts';

const STATE = ['state', 'state_name', 'iso2', 'iso3'] as const;
const STATUS = ['status', 'in_force', 'or_else', 'beside', 'through'] as const;

const whose = (entity: Entity) => {
	const { state, state_name, iso2, iso3 } = stateCells(entity);
	return { state, state_name, iso2, iso3 };
};

const statusCells = ({ status, orElse, beside, through }: Omit<Interval, 'from' | 'until'>) => ({
	status,
	in_force: inForce(status),
	or_else: orElse,
	beside,
	through: listed(through)
});

const ofEach = <R>(facts: Facts, rows: (entity: Entity, intervals: readonly Interval[]) => R[]): R[] =>
	[...facts.countries.values()].flatMap((entity) => rows(entity, intervalsOf(entity.id, facts)));

/** A row for each time of one status of each entity: exactly one for every day since the first of the map. */
export const intervalsTable = (facts: Facts): Table =>
	table(
		'status-intervals',
		[...STATE, 'from_day', 'until_day', ...STATUS],
		['state', 'from_day'],
		ofEach(facts, (entity, intervals) =>
			intervals
				.filter(({ from }) => from <= facts.edition.checked_up_to)
				.map(({ from, until, ...status }) => ({
					...whose(entity),
					from_day: from,
					until_day: until && until <= facts.edition.checked_up_to ? until : undefined,
					...statusCells(status)
				}))
		)
	);

/** The years of the map, each with the day that stands for it. */
export function yearEnds({ edition }: Pick<Facts, 'edition'>): readonly { year: number; day: Day }[] {
	const map = { firstDay: edition.first_day, lastDay: edition.checked_up_to };
	return yearsOf(map).map((year) => ({ year, day: dayOfYear(year, map) }));
}

/** A row for each entity and year. */
export const yearsTable = (facts: Facts): Table =>
	table(
		'status-by-year',
		[...STATE, 'year', 'day', ...STATUS],
		['state', 'year'],
		ofEach(facts, (entity, intervals) =>
			yearEnds(facts).map(({ year, day }) => ({
				...whose(entity),
				year,
				day,
				...statusCells(stretchAt(intervals, day))
			}))
		)
	);
