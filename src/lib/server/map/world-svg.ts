import { escapeHtml } from '#lib/words/escape-html.ts';
import { graticule } from '#lib/server/map/graticule.ts';
import { markerLayouts, type MarkerLayout } from '#lib/server/map/markers.ts';
import type { Shape } from '#lib/server/map/draw-shapes.ts';
import { shapes } from '#lib/server/map/shapes.ts';
import { isSmall } from '#lib/server/map/small-states.ts';
import { sphere } from '#lib/server/map/sphere.ts';
import type { EntityId } from '#lib/facts/records.ts';
import { markerMarkup } from '#lib/map/marker-markup.ts';
import { mixesOf, mixOf, mixPattern } from '#lib/map/mix-pattern.ts';
import { patterns } from '#lib/map/patterns.ts';
import type { Look } from '#lib/bins/picture.ts';

/** What the page knows and the map does not. */
export interface WorldSvgOptions {
	readonly lookOf: (entity: EntityId) => Look;
	readonly hrefOf: (entity: EntityId) => string;
	/** Title of the shape of an entity, or of its territory of an English name. Plain text. */
	readonly titleOf: (entity: EntityId, territoryName: string | null) => string;
	/** Entity whose page this is. */
	readonly chosen: EntityId | null;
}

const pathIdOf = ({ key }: Shape): string => `s-${key}`;

/** The marker of a small state in one layout. Empty where the layout hides it. */
const dotOf = (entity: EntityId, { name, markers }: MarkerLayout): string => {
	const marker = markers.find((candidate) => candidate.entity === entity);
	if (marker === undefined) return '';
	return `<g class="${name}">${markerMarkup(marker.at, marker.leader ? marker.anchor : null)}</g>`;
};

const linkOf = (
	shape: Shape,
	{ lookOf, hrefOf, titleOf, chosen }: WorldSvgOptions,
	inside: string
): string => {
	const { entity, territory, name, d } = shape;
	const role = territory ? ' data-part="" tabindex="-1"' : entity === chosen ? ' aria-current="page"' : '';
	const title = escapeHtml(titleOf(entity, territory ? name : null));
	const look = lookOf(entity);
	const mix = mixOf(look);
	const other = mix ? ` data-other="${mix.figure}"` : '';
	const fill = mix ? ` fill="url(#${mix.id})"` : '';
	return (
		`<a href="${escapeHtml(hrefOf(entity))}" data-entity="${entity}" data-status="${look.bin}"${other}${role}>` +
		`<title>${title}</title><path id="${pathIdOf(shape)}"${fill} d="${d}"/>${inside}</a>`
	);
};

/**
 * Markup inside `<svg viewBox={VIEW_BOX}>`: patterns, sphere, graticule, one link for each shape (small states last,
 * with their markers in both layouts) and three groups for outlines: of what changed, of the chosen entity (filled here) and of the hovered one.
 * Colours and line widths come from src/lib/components/world-map.css. Errors as in `shapes`.
 */
export const worldSvg = (options: WorldSvgOptions): string => {
	const all = shapes();
	const mixes = mixesOf(all.map(({ entity }) => options.lookOf(entity))).map((mix) => mixPattern(mix));
	const large = all.filter((shape) => !isSmall(shape)).map((shape) => linkOf(shape, options, ''));
	const small = all.filter(isSmall).map((shape) =>
		linkOf(
			shape,
			options,
			markerLayouts()
				.map((layout) => dotOf(shape.entity, layout))
				.join('')
		)
	);
	const outlined = all
		.filter(({ entity }) => entity === options.chosen)
		.map((shape) => ` href="#${pathIdOf(shape)}"/>`);
	const strokes = ['<use class="halo"', '<use'].flatMap((start) => outlined.map((end) => start + end));
	return (
		`<defs>${patterns('narrow', 'wide')}${mixes.join('')}</defs><path class="sphere" d="${sphere()}"/><path class="graticule" d="${graticule()}"/>` +
		`<g class="shapes">${large.join('')}</g><g class="markers">${small.join('')}</g><g class="markers spots"></g>` +
		`<g class="changed-outline"></g><g class="chosen-outline">${strokes.join('')}</g><g class="hover-outline"></g>`
	);
};
