import { daySpan, FIRST_DAY_OF_ALL, LAST_DAY_OF_ALL } from '#lib/dates/partial-date.ts';
import type { Entity, Facts, FormerState } from '#lib/facts/facts.ts';
import type { CityId } from '#lib/facts/records.ts';
import type { Cell, ColumnName, Row } from './columns.ts';

/** A date and the two days between which it lies, as three cells; an open end is empty, as is a date that is not known. `date` is a validated partial date. */
export function dated<Name extends string>(
	name: Name,
	date: string | undefined
): Readonly<Record<Name | `${Name}_earliest` | `${Name}_latest`, Cell>> {
	const { earliest, latest } = date ? daySpan(date) : { earliest: FIRST_DAY_OF_ALL, latest: LAST_DAY_OF_ALL };
	return {
		[name]: date,
		[`${name}_earliest`]: earliest === FIRST_DAY_OF_ALL ? undefined : earliest,
		[`${name}_latest`]: latest === LAST_DAY_OF_ALL ? undefined : latest
	} as Record<Name | `${Name}_earliest` | `${Name}_latest`, Cell>;
}

/** The columns of a date with its earliest and latest day. */
export const datedColumns = <Name extends string>(name: Name) =>
	[name, `${name}_earliest`, `${name}_latest`] as const;

/** Several values in one cell. None of ours holds a semicolon. */
export const listed = (values: readonly string[] | undefined): Cell => values?.join(';') || undefined;

/** Whether a state of the facts is one of the register of today. */
export const isEntity = (state: Entity | FormerState): state is Entity => 'iso2' in state;

/** Every state of the facts: those of today, then those that ended, by their ids. */
export const allStates = ({
	countries,
	predecessors
}: Pick<Facts, 'countries' | 'predecessors'>): readonly (Entity | FormerState)[] => [
	...countries.values(),
	...predecessors.values()
];

/** By which columns a row says whose it is. */
export const STATE_COLUMNS = ['state', 'state_name', 'state_kind', 'iso2', 'iso3'] as const;

/** The cells that say whose a row is. */
export const stateCells = (state: Entity | FormerState): Row<(typeof STATE_COLUMNS)[number]> => ({
	state: state.id,
	state_name: state.name,
	state_kind: isEntity(state) ? 'entity' : 'predecessor',
	iso2: isEntity(state) ? state.iso2 : undefined,
	iso3: isEntity(state) ? state.iso3 : undefined
});

/** By which columns a row says in which city something is. */
export const CITY_COLUMNS = [
	'city',
	'city_name',
	'city_country',
	'city_longitude',
	'city_latitude'
] as const satisfies readonly ColumnName[];

/** The cells that say in which city something is. */
export function cityCells(id: CityId, { cities }: Facts): Row<(typeof CITY_COLUMNS)[number]> {
	const city = cities.get(id)!;
	return {
		city: id,
		city_name: city.name,
		city_country: city.in[0],
		city_longitude: city.lonlat?.[0],
		city_latitude: city.lonlat?.[1]
	};
}

/** Rows whose ids are told apart: where one comes again, it is numbered. */
export function numbered<R extends object, Key extends keyof R>(rows: readonly R[], key: Key): R[] {
	const seen = new Map<unknown, number>();
	return rows.map((row) => {
		const times = (seen.get(row[key]) ?? 0) + 1;
		seen.set(row[key], times);
		return times === 1 ? row : { ...row, [key]: `${row[key]}~${times}` };
	});
}
