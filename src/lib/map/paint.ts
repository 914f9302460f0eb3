import { select } from 'd3-selection';
import type { EntityId } from '#lib/facts/records.ts';
import type { Bin } from '#lib/timeline/bins.ts';
import type { Look } from '#lib/timeline/picture.ts';
import { mixOf, mixPattern } from './mix-pattern.ts';

/** What is bound to a link on the map: how it is painted now. */
interface Painted {
	readonly entity: EntityId;
	/** What its title says before the words for the look. */
	readonly name: string;
	key: string;
}

const keyOf = ({ bin, orElse, beside }: Look): string => `${bin} ${orElse ?? ''} ${beside ?? ''}`;

/** A link as the server drew it. */
function read(link: SVGAElement, wordsOf: (look: Look) => string): Painted {
	const bin = link.getAttribute('data-status') as Bin;
	const other = link.getAttribute('data-other') as Bin | null;
	const divided = link.querySelector('path[id]')?.getAttribute('fill')?.includes('divided');
	const look: Look = { bin, ...(other ? { [divided ? 'beside' : 'orElse']: other } : {}) };
	const words = wordsOf(look);
	const title = link.querySelector('title')?.textContent ?? '';
	return {
		entity: link.getAttribute('data-entity')!,
		name: title.slice(0, title.length - words.length),
		key: keyOf(look)
	};
}

/** The pattern of a mix, made when it is first needed. */
function ensurePattern(svg: SVGSVGElement, mix: NonNullable<ReturnType<typeof mixOf>>): string {
	if (!svg.getElementById(mix.id))
		svg.querySelector('defs')!.insertAdjacentHTML('beforeend', mixPattern(mix));
	return `url(#${mix.id})`;
}

/**
 * Colours the map: touches only the links whose look or words have changed since it was last painted. `wordsOf` gives the words for a look,
 * which end the title of each link.
 */
export function paintLooks(
	svg: SVGSVGElement,
	looks: ReadonlyMap<EntityId, Look>,
	wordsOf: (look: Look) => string
): void {
	select(svg)
		.selectAll<SVGAElement, Painted | undefined>('a[data-entity]')
		.datum(function (painted) {
			return painted ?? read(this, wordsOf);
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
			link.select('title').text(painted.name + wordsOf(look));
		});
}
