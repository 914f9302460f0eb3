import type { SeriesChart, SeriesTable } from '#lib/words/money-view.ts';

/** Height of the drawing in px; its width is that of its place, so places across are in per cent. */
const HEIGHT = 200;
/** The axis ends with the decades around the figures. */
const TO = 5;

/**
 * Figures in per cent as points over their years, the points of a series joined where its figures are of one year after another: over a gap nothing is known. `table` is dated by
 * years.
 */
export function seriesChart({ names, rows }: SeriesTable): SeriesChart {
	const years = rows.map(({ date }) => Number(date));
	const first = Math.floor(Math.min(...years) / TO) * TO;
	const last = Math.max(first + TO, Math.ceil(Math.max(...years) / TO) * TO);
	const x = (year: number): number => +((100 * (year - first)) / (last - first)).toFixed(1);
	const y = (value: number): number => +(HEIGHT * (1 - value / 100)).toFixed(1);
	return {
		height: HEIGHT,
		years: Array.from({ length: (last - first) / TO + 1 }, (_, i) => ({
			year: first + i * TO,
			x: x(first + i * TO)
		})),
		levels: [0, 50, 100].map((value) => ({ value, y: y(value) })),
		series: names.map((name, column) => {
			const points = rows.flatMap(({ cells }, row) =>
				cells[column]!.map(({ value }) => ({ year: years[row]!, x: x(years[row]!), y: y(value) }))
			);
			return {
				name,
				points: points.map((point) => ({ x: point.x, y: point.y })),
				joins: points
					.slice(1)
					.map((point, i) => ({ from: points[i]!, to: point }))
					.filter(({ from, to }) => to.year - from.year === 1)
					.map(({ from, to }) => ({ x1: from.x, y1: from.y, x2: to.x, y2: to.y }))
			};
		})
	};
}
