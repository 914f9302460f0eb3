import type { Day } from '#lib/dates/partial-date.ts';
import { MEASURE_KINDS, type Measure, type MeasureKind } from './measures.ts';

/** How often a kind of measure was taken, by whom, and how often relations came back. */
export interface KindCount {
	readonly kind: MeasureKind;
	readonly all: number;
	readonly byCountry: number;
	readonly byDprk: number;
	/** By both sides, or by one that no source names. */
	readonly byOther: number;
	readonly restored: number;
}

/** Whole years from one day to another. */
export function yearsBetween(from: Day, to: Day): number {
	const years = +to.slice(0, 4) - +from.slice(0, 4);
	return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** The middle one of some numbers; of an even count the lower of the two in the middle. Null where there is none. */
export function medianOf(numbers: readonly number[]): number | null {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

/** Whole years from a break to the restoration; null where there was none. */
export const yearsWithout = ({ day, restored }: Measure): number | null =>
	restored ? yearsBetween(day, restored.day) : null;

/** The measures of each kind in figures, in the order of the kinds; a kind without any is left out. */
export const countByKind = (measures: readonly Measure[]): KindCount[] =>
	MEASURE_KINDS.map((kind) => {
		const own = measures.filter((measure) => measure.kind === kind);
		const by = (actor: string): number => own.filter(({ event }) => event.by === actor).length;
		const [byCountry, byDprk] = [by('country'), by('dprk')];
		return {
			kind,
			all: own.length,
			byCountry,
			byDprk,
			byOther: own.length - byCountry - byDprk,
			restored: own.filter(({ restored }) => restored).length
		};
	}).filter(({ all }) => all);

/** The breaks in figures: how many, how many were mended and after how many years. */
export function breaksInFigures(measures: readonly Measure[]) {
	const breaks = measures.filter(({ kind }) => kind === 'relations-severed');
	const years = breaks.map(yearsWithout).filter((count) => count !== null);
	return {
		breaks: breaks.length,
		restored: years.length,
		open: breaks.length - years.length,
		median: medianOf(years) ?? 0,
		shortest: Math.min(...years),
		longest: Math.max(...years)
	};
}
