import { select } from 'd3-selection';
import type { EntityId } from '#lib/facts/records.ts';
import type { Bin } from '#lib/timeline/bins.ts';
import type { Look } from '#lib/timeline/picture.ts';
import { mixOf, mixPattern } from './mix-pattern.ts';

/** What is bound to a link on the map: how it is painted now. */
interface Painted {
	readonly entity: EntityId;
	/** What its title says before the words for the bin. */
	readonly name: string;
	key: string;
	label: string;
}

const keyOf = ({ bin, orElse, beside }: Look): string => `${bin} ${orElse ?? ''} ${beside ?? ''}`;

/** A link as the server drew it. */
function read(link: SVGAElement, labelOf: (bin: Bin) => string): Painted {
	const bin = link.getAttribute('data-status') as Bin;
	const label = labelOf(bin);
	const title = link.querySelector('title')?.textContent ?? '';
	return {
		entity: link.getAttribute('data-entity')!,
		name: title.slice(0, title.length - label.length),
		// A look of two bins is painted anew: it is not read back.
		key: link.hasAttribute('data-other') ? '' : keyOf({ bin }),
		label
	};
}

/** The pattern of a mix, made when it is first needed. */
function ensurePattern(svg: SVGSVGElement, mix: NonNullable<ReturnType<typeof mixOf>>): string {
	if (!svg.getElementById(mix.id))
		svg.querySelector('defs')!.insertAdjacentHTML('beforeend', mixPattern(mix));
	return `url(#${mix.id})`;
}

/**
 * Colours the map: touches only the links whose look or words have changed since it was last painted. `labelOf` gives the words for a bin, which
 * end the title of each link.
 */
export function paintLooks(
	svg: SVGSVGElement,
	looks: ReadonlyMap<EntityId, Look>,
	labelOf: (bin: Bin) => string
): void {
	select(svg)
		.selectAll<SVGAElement, Painted | undefined>('a[data-entity]')
		.datum(function (painted) {
			return painted ?? read(this, labelOf);
		})
		.filter(({ entity, key }) => keyOf(looks.get(entity)!) !== key)
		.each(function (painted) {
			const look = looks.get(painted.entity)!;
			const mix = mixOf(look);
			const link = select(this)
				.attr('data-status', look.bin)
				.attr('data-other', mix && mix.figure);
			link.select('path[id]').attr('fill', mix && ensurePattern(svg, mix));
			painted.key = keyOf(look);
			const label = labelOf(look.bin);
			if (label === painted.label) return;
			painted.label = label;
			link.select('title').text(painted.name + label);
		});
}
