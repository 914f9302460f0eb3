import type { Bin, Layer } from '#lib/bins/bins.ts';
import { pictureOf, type Look } from '#lib/bins/picture.ts';
import type { Day } from '#lib/dates/partial-date.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { mixOf, mixPattern } from '#lib/map/mix-pattern.ts';
import { patterns } from '#lib/map/patterns.ts';
import { statusIds, timelineIn } from '#lib/server/fact-base.ts';
import type { Point } from '#lib/server/map/projection.ts';
import { shapes } from '#lib/server/map/shapes.ts';
import { isSmall } from '#lib/server/map/small-states.ts';
import { sphere } from '#lib/server/map/sphere.ts';
import { byLook, drawn } from '#lib/server/picture/by-look.ts';
import { colourOf, flatStyle } from './flat-style.ts';

/** The world on a day as markup, in units of the map. */
export interface MapDrawing {
	/** The bins that occur, in the order of the legend. */
	readonly bins: readonly Bin[];
	/** Styles and patterns, which stand once in a picture. */
	readonly defs: string;
	readonly body: string;
}

/** Half the width of the dot of a small state, and the lines of land and dots, in units of the map. */
const DOT = 36;
const LINES = '.land{stroke-width:5;stroke-linejoin:round}.dot{stroke-width:14}';

/** A dot as a closed path of its own, so that all dots of a look are one path. */
const dotPath = ([x, y]: Point): string =>
	`M${x - DOT} ${y}a${DOT} ${DOT} 0 1 0 ${2 * DOT} 0 ${DOT} ${DOT} 0 1 0 ${-2 * DOT} 0z`;

function bodyOf(looks: ReadonlyMap<string, Look>): string {
	const groups = byLook(looks, shapes());
	const land = groups.map(({ look, shapes: alike }) => drawn(look, 'land', alike.map(({ d }) => d).join('')));
	const dots = groups.map(({ look, shapes: alike }) =>
		drawn(
			look,
			'dot',
			alike
				.filter(isSmall)
				.map(({ centre }) => dotPath(centre))
				.join('')
		)
	);
	return `<path fill="${colourOf('sea')}" d="${sphere()}"/>${land.join('')}${dots.join('')}`;
}

const made = new Map<string, MapDrawing>();

/** The map of a day in a layer, made once. */
export function mapDrawing(lang: Lang, day: Day, layer: Layer): MapDrawing {
	const key = `${day} ${layer}`;
	const known = made.get(key);
	if (known) return known;
	const { looks, bins: rows } = pictureOf(timelineIn(lang), { day, compare: null, layer }, statusIds);
	const all = [...looks.values()];
	const used = new Set(all.flatMap(({ bin, orElse, beside }) => [bin, orElse, beside]));
	const bins = rows.filter((bin) => used.has(bin));
	const mixes = new Map(all.map(mixOf).flatMap((mix) => (mix ? [[mix.id, mix]] : [])));
	const drawing = {
		bins,
		defs:
			`<style>${flatStyle(bins)}${LINES}</style>` +
			`<defs>${patterns('wide')}${[...mixes.values()].map((mix) => mixPattern(mix)).join('')}</defs>`,
		body: bodyOf(looks)
	};
	made.set(key, drawing);
	return drawing;
}
