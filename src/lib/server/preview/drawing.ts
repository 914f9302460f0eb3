import type { Look } from '#lib/bins/look.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { mixOf } from '#lib/map/mix-pattern.ts';
import { factsIn } from '#lib/server/fact-base.ts';
import { binLabel } from '#lib/words/bin-label.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { messagesFor } from '#lib/words/messages.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { colourOf } from './flat-style.ts';
import { layOut, PREVIEW, type Layout } from './layout.ts';
import type { PlacedSwatch, PlacedText } from './placed.ts';
import { mapDrawing } from './map-drawing.ts';
import { markChosen } from './mark-chosen.ts';
import type { Preview } from './preview.ts';

/** Px to which the patterns of the map, made for its units, are scaled in a swatch. */
const SWATCH_SCALE = 0.1;

/** A square in the colours of a look. */
function swatch(look: Look, { x, y, side }: PlacedSwatch): string {
	const mix = mixOf(look);
	const fill = mix ? ` fill="url(#${mix.id})"` : '';
	const size = side / SWATCH_SCALE;
	return `<g data-status="${look.bin}" transform="translate(${x} ${y}) scale(${SWATCH_SCALE})"><path${fill} stroke-width="8" d="M0 0h${size}v${size}h${-size}z"/></g>`;
}

const outlined = ({ set, x, y, colour }: PlacedText): string =>
	`<path fill="${colourOf(colour)}" transform="translate(${x} ${y})" d="${set.d}"/>`;

/** Where everything in the picture of a preview stands. */
export function layoutOf({ day, layer, heading, text, look }: Preview, lang: Lang): Layout {
	const { vocabulary } = factsIn(lang);
	return layOut({
		site: messagesFor(lang).site.title,
		day: writtenMessagesFor(lang).previews.mapOf(formatDate(day, lang)),
		heading,
		text,
		hasSwatch: look !== null,
		key: mapDrawing(lang, day, layer).bins.map((bin) => binLabel(bin, vocabulary.statuses, lang))
	});
}

/** The picture of a preview as the document of an SVG file that needs no font and nothing else. */
export function drawingOf(preview: Preview, lang: Lang): string {
	const { bins, defs, body } = mapDrawing(lang, preview.day, preview.layer);
	const { texts, swatch: first, key, map } = layoutOf(preview, lang);
	const { width, height } = PREVIEW;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${defs}` +
		`<rect width="${width}" height="${height}" fill="${colourOf('paper')}"/>` +
		`<g transform="translate(${map.x} ${map.y}) scale(${map.scale})">${body}${markChosen(preview.chosen, map.scale)}</g>` +
		(first && preview.look ? swatch(preview.look, first) : '') +
		key.map((place, i) => swatch({ bin: bins[i]! }, place)).join('') +
		`${texts.map(outlined).join('')}</svg>`
	);
}
