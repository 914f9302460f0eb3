import { keyOf, shapesToDraw } from '#lib/server/map/assignment.ts';
import { doubles, mismatch, type Check } from '#lib/server/map/check.ts';

/** Territories without a shape, with an entity of their own, or of nobody. */
export const territories: Check = ({ coarse, fine }, overrides, entities) => {
	const drawn = shapesToDraw(coarse, fine, overrides);
	const offMap = new Set(overrides.off_map.map(({ entity }) => entity));
	return overrides.territories.flatMap(({ shape, name, of }) => {
		const meant = drawn.filter(
			(candidate) => candidate.code === shape || keyOf(candidate, overrides) === shape
		);
		return [
			...(meant.length > 0
				? []
				: [
						mismatch(
							'territories',
							`no shape is named "${shape}" (${name})`,
							'use its code, or its key in keys, or remove the entry'
						)
					]),
			...(meant.some((candidate) => entities.has(keyOf(candidate, overrides) ?? ''))
				? [mismatch('territories', `"${name}" (${shape}) is an entity of data/countries`, 'remove the entry')]
				: []),
			...(entities.has(of) && !offMap.has(of)
				? []
				: [
						mismatch(
							'territories',
							`"${name}" is said to belong to "${of}", which is no entity on the map`,
							`correct \`of\``
						)
					])
		];
	});
};

/** Entries that are listed more than once. */
export const doubledEntries: Check = (
	_atlas,
	{ keys, territories: entries, from_10m, left_out, off_map, markers, parts, disputed }
) =>
	Object.entries({
		keys: keys.map(({ shape, name }) => `${shape} ${name}`),
		territories: entries.map(({ shape }) => shape),
		from_10m: from_10m.map(({ shape }) => shape),
		left_out: left_out.map(({ shape }) => shape),
		off_map: off_map.map(({ entity }) => entity),
		markers: markers.map(({ entity }) => entity),
		parts: parts.map(({ name }) => name),
		disputed: disputed.map(({ name }) => name)
	}).flatMap(([list, names]) =>
		doubles(names).map((name) => mismatch(list, `"${name}" is listed more than once`, 'keep one entry'))
	);

/** Entities without a place on the map, and places for entities that need none. */
export const entitiesWithoutPlace: Check = ({ coarse, fine }, overrides, entities) => {
	const keys = new Set(shapesToDraw(coarse, fine, overrides).map((shape) => keyOf(shape, overrides)));
	const placed = [
		...overrides.off_map.map(({ entity }) => ({ list: 'off_map', entity })),
		...overrides.markers.map(({ entity }) => ({ list: 'markers', entity }))
	];
	return [
		...placed
			.filter(({ entity }) => !entities.has(entity))
			.map(({ list, entity }) =>
				mismatch(list, `"${entity}" is no entity of data/countries`, 'remove the entry')
			),
		...placed
			.filter(({ entity }) => keys.has(entity))
			.map(({ list, entity }) => mismatch(list, `"${entity}" has a shape`, 'remove the entry')),
		...[...entities]
			.filter((entity) => !keys.has(entity) && !placed.some((entry) => entry.entity === entity))
			.map((entity) =>
				mismatch(
					'',
					`The entity "${entity}" has no shape`,
					'add it to from_10m or keys, else to markers or off_map'
				)
			)
	];
};
