import type { Shape } from '#lib/server/map/shapes.ts';
import type { Point } from '#lib/server/map/projection.ts';
import type { EntityId } from '#lib/facts/records.ts';

/** States whose shape covers less (square px on a map 960 px wide) get a marker. */
export const SMALL_AREA = 6;

/** A state that is too small to be found and hit as a shape. */
export interface SmallState {
	readonly entity: EntityId;
	/** Where the state lies: the centroid of its largest ring, in units of the view box. */
	readonly anchor: Point;
}

/** Whether a shape needs a marker; territories never do, since the state behind them has a place of its own. */
export const isSmall = ({ territory, area }: Shape): boolean => !territory && area < SMALL_AREA;

/** The states among the shapes that need a marker, in the order of the shapes. */
export const smallStates = (shapes: readonly Shape[]): SmallState[] =>
	shapes.filter(isSmall).map(({ entity, centre }) => ({ entity, anchor: centre }));
