import type { EntityId } from '#lib/facts/records.ts';
import { facts } from '#lib/server/fact-base.ts';
import { readAtlas } from '#lib/server/map/atlas.ts';
import { drawShapes } from '#lib/server/map/draw-shapes.ts';
import { isSmall } from '#lib/server/map/small-states.ts';
import { sphere } from '#lib/server/map/sphere.ts';
import type { DoubtPicture } from './pictures.ts';

/** Triangles below this area (square px of the large map) are left out: these maps are small. */
const SMALLEST_TRIANGLE = 5;

/** The path of an entity, and whether it is no more than a spot. */
interface Land {
	readonly d: string;
	readonly spot: boolean;
}

let drawn: ReadonlyMap<EntityId, Land> | undefined;

/** The land of each entity, its territories with it; a small state is a spot. */
function land(): ReadonlyMap<EntityId, Land> {
	if (drawn) return drawn;
	const atlas = { coarse: readAtlas('50m'), fine: readAtlas('10m') };
	const all = drawShapes(atlas, facts.overrides, new Set(facts.countries.keys()), SMALLEST_TRIANGLE);
	const lands = new Map<EntityId, Land>();
	for (const shape of all) {
		const { entity, d, centre } = shape;
		const before = lands.get(entity)?.d ?? '';
		lands.set(
			entity,
			isSmall(shape)
				? { d: `M${centre.map(Math.round).join(' ')}h0`, spot: true }
				: { d: before + d, spot: false }
		);
	}
	return (drawn = lands);
}

/** The outlines that all pictures use, for an `<svg>` that is not seen. */
export const outlines = (): string =>
	`<defs><path id="earth" d="${sphere()}"/>${[...land()].map(([id, { d }]) => `<path id="land-${id}" d="${d}"/>`).join('')}</defs>`;

/** Markup inside the `<svg viewBox={VIEW_BOX}>` of a picture. The page gives the colours by `data-shade`. */
export function doubtMap({ classes }: DoubtPicture): string {
	const shapes = land();
	const drawnOf = (spot: boolean): string =>
		classes
			.map(({ shade, members }) => {
				const uses = members
					.filter((id) => shapes.get(id)?.spot === spot)
					.map((id) => `<use href="#land-${id}"/>`);
				return `<g data-shade="${shade}">${uses.join('')}</g>`;
			})
			.join('');
	return `<use class="sea" href="#earth"/><g class="land">${drawnOf(false)}</g><g class="spots">${drawnOf(true)}</g>`;
}
