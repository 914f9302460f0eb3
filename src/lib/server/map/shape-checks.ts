import { alpha2Of, assign, isNamedBy, keyOf, shapesToDraw } from '#lib/server/map/assignment.ts';
import { referenceOf, type AtlasShape } from '#lib/server/map/atlas.ts';
import { doubles, mismatch, type Check } from '#lib/server/map/check.ts';

const described = (shape: AtlasShape): string => `"${shape.name}" (${shape.code ?? 'without a code'})`;

/** Entries that name a shape which world-atlas lacks, or has already. */
export const unknownShapes: Check = ({ coarse, fine }, { keys, left_out, from_10m }) => [
	...[
		...keys.map((entry) => ({ list: 'keys', entry })),
		...left_out.map((entry) => ({ list: 'left_out', entry }))
	]
		.filter(({ entry }) => !coarse.concat(fine).some((shape) => isNamedBy(entry, shape)))
		.map(({ list, entry }) =>
			mismatch(
				list,
				`world-atlas has no shape "${entry.name}" (${entry.shape})`,
				'correct shape and name or remove the entry'
			)
		),
	...from_10m
		.filter((entry) => !fine.some((shape) => isNamedBy(entry, shape)))
		.map(({ name, shape }) =>
			mismatch(
				'from_10m',
				`the 10m atlas has no shape "${name}" (${shape})`,
				'correct shape and name or remove the entry'
			)
		),
	...from_10m
		.filter((entry) => coarse.some((shape) => isNamedBy(entry, shape)))
		.map(({ name }) => mismatch('from_10m', `the 50m atlas has "${name}" already`, 'remove the entry'))
];

/** Entries that give a shape the key that it has by its code. */
export const needlessKeys: Check = ({ coarse, fine }, overrides) =>
	shapesToDraw(coarse, fine, overrides).flatMap((shape, _index, drawn) => {
		const entry = overrides.keys.find((candidate) => isNamedBy(candidate, shape));
		if (entry === undefined || shape.code === null || alpha2Of(shape.code) !== entry.key) return [];
		const isShared = drawn.filter(({ code }) => code === shape.code).length > 1;
		return isShared
			? []
			: [
					mismatch(
						'keys',
						`${described(shape)} has the key "${entry.key}" by its code already`,
						'remove the entry'
					)
				];
	});

/** Shapes without a key, and shapes that belong to nobody. */
export const unassignedShapes: Check = ({ coarse, fine }, overrides, entities) =>
	shapesToDraw(coarse, fine, overrides)
		.filter((shape) => assign(shape, overrides, entities) === null)
		.map((shape) =>
			keyOf(shape, overrides) === null
				? mismatch(
						'',
						`The shape ${described(shape)} has no key`,
						`add it to keys with shape "${referenceOf(shape)}"`
					)
				: mismatch(
						'',
						`The shape ${described(shape)} is no entity of data/countries`,
						'add it to territories or to left_out'
					)
		);

/** Codes that several shapes have in common. */
export const sharedCodes: Check = ({ coarse, fine }, overrides) => {
	const withoutEntry = shapesToDraw(coarse, fine, overrides).filter(
		(shape) => !overrides.keys.some((entry) => isNamedBy(entry, shape))
	);
	return doubles(withoutEntry.flatMap(({ code }) => code ?? [])).map((code) =>
		mismatch('', `Several shapes share the code ${code}`, 'give all but one of them an entry in keys')
	);
};
