import { select } from 'd3-selection';
import type { EntityId } from '#lib/facts/records.ts';
import type { Look } from '#lib/bins/picture.ts';
import { lookOf } from './labels.ts';
import { mixOf, mixPattern } from './mix-pattern.ts';

/** What is bound to a link on the map: how it is painted now. */
interface Painted {
	readonly entity: EntityId;
	key: string;
	/** The date in its label. */
	since: string | undefined;
}

const keyOf = ({ bin, orElse, beside }: Look): string => `${bin} ${orElse ?? ''} ${beside ?? ''}`;

/** The pattern of a mix, made when it is first needed. */
function ensurePattern(svg: SVGSVGElement, mix: NonNullable<ReturnType<typeof mixOf>>): string {
	if (!svg.getElementById(mix.id))
		svg.querySelector('defs')!.insertAdjacentHTML('beforeend', mixPattern(mix));
	return `url(#${mix.id})`;
}

/**
 * Colours the map: touches only the links whose look or words have changed since it was last painted. `labelOf` gives the label of a link that has
 * one.
 */
export function paintLooks(
	svg: SVGSVGElement,
	looks: ReadonlyMap<EntityId, Look>,
	labelOf: (link: SVGAElement, look: Look) => string
): void {
	select(svg)
		.selectAll<SVGAElement, Painted | undefined>('a[data-entity]')
		.datum(function (painted) {
			return (
				painted ?? { entity: this.getAttribute('data-entity')!, key: keyOf(lookOf(this)), since: undefined }
			);
		})
		.each(function (painted) {
			const look = looks.get(painted.entity)!;
			const key = keyOf(look);
			if (key === painted.key && look.since === painted.since) return;
			const link = select(this);
			if (this.hasAttribute('aria-label')) link.attr('aria-label', labelOf(this, look));
			painted.since = look.since;
			if (key === painted.key) return;
			painted.key = key;
			const mix = mixOf(look);
			link.attr('data-status', look.bin).attr('data-other', mix && mix.figure);
			link.select('path[id]').attr('fill', mix && ensurePattern(svg, mix));
		});
}
