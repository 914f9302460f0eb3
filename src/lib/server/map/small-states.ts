import type { Located } from '#lib/server/map/marker-layout.ts';
import type { Shape } from '#lib/server/map/draw-shapes.ts';

/** States whose shape covers less (square px on a map 960 px wide) get a marker. */
export const SMALL_AREA = 6;

/** Whether a shape needs a marker; territories never do, since the state behind them has a place of its own. */
export const isSmall = ({ territory, area }: Shape): boolean => !territory && area < SMALL_AREA;

/** The states among the shapes that are too small to be found and hit as shapes, each at the centroid of its largest ring, in the order of the shapes. */
export const smallStates = (shapes: readonly Shape[]): Located[] =>
	shapes.filter(isSmall).map(({ entity, centre }) => ({ entity, anchor: centre }));
