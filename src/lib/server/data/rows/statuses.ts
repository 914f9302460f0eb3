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

/** The days for which the years of the map stand: the last of each, and the last day checked. */
export function yearEnds({ edition }: Facts): { readonly year: number; readonly day: string }[] {
	const [first, last] = [+edition.first_day.slice(0, 4), +edition.checked_up_to.slice(0, 4)];
	return Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) => ({
		year,
		day: year === last ? edition.checked_up_to : `${year}-12-31`
	}));
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
