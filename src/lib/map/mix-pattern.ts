import type { Bin } from '#lib/bins/bins.ts';
import type { Look } from '#lib/bins/picture.ts';

/** Units of the view box that a px of the tile takes: between the scales of the narrow and of the wide map. */
const SCALE = 15;
const SIDE = 8;

/** Two bins in one shape: hatched where the date of a change leaves both open, striped where a country was divided. */
export interface Mix {
	readonly id: string;
	readonly kind: 'unsure' | 'divided';
	readonly ground: Bin;
	readonly figure: Bin;
}

/** The mix of a look, or null for a look of one bin only. */
export function mixOf({ bin, orElse, beside }: Look): Mix | null {
	// That a country was divided weighs more than when exactly one part changed.
	const other = beside ?? orElse;
	if (!other) return null;
	const kind = beside ? 'divided' : 'unsure';
	return { id: `mix-${kind}-${bin}-${other}`, kind, ground: bin, figure: other };
}

/** The mixes of some looks, each once: two patterns of one drawing may not have one name. */
export const mixesOf = (looks: readonly Look[]): Mix[] => [
	...new Map(looks.flatMap((look) => mixOf(look) ?? []).map((mix) => [mix.id, mix])).values()
];

const FIGURES: Record<Mix['kind'], string> = {
	unsure: `M0 ${SIDE}L${SIDE} 0h${-SIDE / 2}L0 ${SIDE / 2}zM${SIDE} ${SIDE}v${-SIDE / 2}L${SIDE / 2} ${SIDE}z`,
	divided: `M0 0h${SIDE / 2}v${SIDE}H0z`
};

/** Markup of the pattern of a mix, its tile `scale` units of the drawing to the px. Its colours come from the style sheet. */
export const mixPattern = ({ id, kind, ground, figure }: Mix, scale = SCALE): string =>
	`<pattern id="${id}" width="${SIDE}" height="${SIDE}" patternUnits="userSpaceOnUse" patternTransform="scale(${scale})">` +
	`<path class="flat" data-status="${ground}" d="M0 0h${SIDE}v${SIDE}H0z"/><path class="flat" data-status="${figure}" d="${FIGURES[kind]}"/></pattern>`;
