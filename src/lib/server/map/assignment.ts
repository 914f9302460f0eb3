import iso from 'i18n-iso-countries';
import { referenceOf, type AtlasShape } from '#lib/server/map/atlas.ts';
import type { EntityId, MapOverrides } from '#lib/facts/records.ts';

/** A shape of the atlas with the entity whose status it shows. */
export interface AssignedShape {
	readonly atlas: AtlasShape;
	readonly key: string;
	readonly entity: EntityId;
	readonly territory: boolean;
	readonly name: string;
}

/** Whether an entry that names a shape (keys, left_out, from_10m) means this one. */
export const isNamedBy = (entry: { shape: string; name: string }, shape: AtlasShape): boolean =>
	entry.shape === referenceOf(shape) && entry.name === shape.name;

/** ISO 3166-1 alpha-2 in lower case for a numeric code; null where ISO has none. */
export const alpha2Of = (code: string): string | null => iso.numericToAlpha2(code)?.toLowerCase() ?? null;

/** Key of a shape: the one given by the overrides, else its ISO alpha-2 code in lower case; null when it has neither. */
export const keyOf = (shape: AtlasShape, overrides: MapOverrides): string | null => {
	const entry = overrides.keys.find((candidate) => isNamedBy(candidate, shape));
	if (entry !== undefined) return entry.key;
	return shape.code === null ? null : alpha2Of(shape.code);
};

/** The shapes to draw: those of the 50m atlas that are not left out, and those that it lacks from the 10m atlas. */
export const shapesToDraw = (
	coarse: readonly AtlasShape[],
	fine: readonly AtlasShape[],
	overrides: MapOverrides
): AtlasShape[] => [
	...coarse.filter((shape) => !overrides.left_out.some((entry) => isNamedBy(entry, shape))),
	...fine.filter((shape) => overrides.from_10m.some((entry) => isNamedBy(entry, shape)))
];

/** Key, entity and name of a shape; null when it belongs neither to an entity nor to a territory. */
export const assign = (
	atlas: AtlasShape,
	overrides: MapOverrides,
	entities: ReadonlySet<EntityId>
): AssignedShape | null => {
	const key = keyOf(atlas, overrides);
	if (key === null) return null;
	if (entities.has(key)) return { atlas, key, entity: key, territory: false, name: atlas.name };
	const territory = overrides.territories.find(({ shape }) => shape === key || shape === atlas.code);
	if (territory === undefined) return null;
	return { atlas, key, entity: territory.of, territory: true, name: territory.name };
};
