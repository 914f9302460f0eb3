import { facts } from '#lib/server/fact-base.ts';
import { readAtlas } from '#lib/server/map/atlas.ts';
import { drawShapes, type Shape } from '#lib/server/map/draw-shapes.ts';

let drawn: readonly Shape[] | undefined;

/** The shapes of the map from world-atlas and the fact base, made once. Errors as in `drawShapes`. */
export const shapes = (): readonly Shape[] =>
	(drawn ??= Object.freeze(
		drawShapes(
			{ coarse: readAtlas('50m'), fine: readAtlas('10m') },
			facts.overrides,
			new Set(facts.countries.keys())
		)
	));
