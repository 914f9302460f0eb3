import type { DrawnMark, Strip } from '#lib/words/break-views.ts';
import { MEASURE_KINDS, type Measure } from './measures.ts';
import { measureColumns, restorationColumns, type StripMark } from './columns.ts';

/** Years between two numbers on the axis. */
const TICK = 10;

interface Form {
	readonly first: number;
	readonly last: number;
	/** Width of a year, and from one mark of a column to the next. */
	readonly step: number;
	readonly rise: number;
	/** Room below the axis for the numbers. */
	readonly below: number;
	/** Marks that a column has room for; as many as needed where it is absent. */
	readonly room?: number;
}

/** Draws the strip of some measures. */
export function stripOf(measures: readonly Measure[], { first, last, step, rise, below, room }: Form): Strip {
	const above = measureColumns(measures, MEASURE_KINDS);
	const under = restorationColumns(measures);
	const height = (marks: readonly StripMark[]): number => 1 + Math.max(0, ...marks.map(({ level }) => level));
	const axis = (room ?? height(above)) * rise + rise / 2;
	const xOf = (year: number): number => (year - first + 0.5) * step;
	const mark = ({ measure, year }: StripMark, kind: string, y: number): DrawnMark => ({
		kind,
		x: xOf(year),
		y,
		id: measure.id
	});
	return {
		width: (last - first + 1) * step,
		height: axis + below + (under.length ? height(under) * rise : 0),
		axis,
		marks: [
			...above.map((one) => mark(one, one.measure.kind, axis - (one.level + 0.6) * rise)),
			...under.map((one) => mark(one, 'relations-restored', axis + below + (one.level + 0.4) * rise))
		],
		ticks: Array.from({ length: last - first + 1 }, (_, i) => first + i)
			.filter((year) => year % TICK === 0)
			.map((year) => ({ year, x: xOf(year) }))
	};
}
