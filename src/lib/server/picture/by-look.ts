import type { Look } from '#lib/bins/picture.ts';
import type { EntityId } from '#lib/facts/records.ts';
import { mixOf } from '#lib/map/mix-pattern.ts';

/** Shapes that look alike. */
export interface LookGroup<Shape> {
	readonly look: Look;
	readonly shapes: readonly Shape[];
}

/** The shapes by how they look, in the order in which looks first occur. */
export function byLook<Shape extends { readonly entity: EntityId }>(
	looks: ReadonlyMap<EntityId, Look>,
	shapes: readonly Shape[]
): LookGroup<Shape>[] {
	const groups = new Map<string, { look: Look; shapes: Shape[] }>();
	for (const shape of shapes) {
		const look = looks.get(shape.entity)!;
		const key = mixOf(look)?.id ?? look.bin;
		const group = groups.get(key) ?? { look, shapes: [] };
		group.shapes.push(shape);
		groups.set(key, group);
	}
	return [...groups.values()];
}

/** A path with the colours of a look; empty where there is nothing to draw. */
export function drawn(look: Look, className: 'land' | 'dot', d: string): string {
	if (!d) return '';
	const mix = mixOf(look);
	const other = mix ? ` data-other="${mix.figure}"` : '';
	const fill = mix && className === 'land' ? ` fill="url(#${mix.id})"` : '';
	return `<g data-status="${look.bin}"${other}><path class="${className}"${fill} d="${d}"/></g>`;
}
