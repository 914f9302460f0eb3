import { pictureOf, type Look } from '#lib/bins/picture.ts';
import type { Day } from '#lib/dates/partial-date.ts';
import type { EntityId } from '#lib/facts/records.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { mixesOf, mixPattern } from '#lib/map/mix-pattern.ts';
import { patterns } from '#lib/map/patterns.ts';
import { statusIds, timelineIn } from '#lib/server/fact-base.ts';
import { pathOf } from '#lib/server/map/path.ts';
import type { Point } from '#lib/server/map/projection.ts';
import { sphere } from '#lib/server/map/sphere.ts';
import { escapeHtml } from '#lib/words/escape-html.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { byLook, drawn } from './by-look.ts';
import { COARSENESS, coarseShapes, PICTURE } from './coarse-shapes.ts';
import { dayInWords } from './day-in-words.ts';
import { pictureStyle } from './picture-style.ts';

/** Width in px for which the tile of a mix is made. */
const MIX_SCALE = 0.75;

/** A dot as a closed path of its own, so that all dots of a look are one path. */
const dotPath = ([x, y]: Point): string => `M${x - 2} ${y}a2 2 0 1 0 4 0 2 2 0 1 0-4 0z`;

/** One path for all land of a look, and above the land one for all its dots. */
function paths(looks: ReadonlyMap<EntityId, Look>): string {
	const groups = byLook(looks, coarseShapes());
	const land = groups.map(({ look, shapes }) =>
		drawn(look, 'land', pathOf(shapes.flatMap(({ rings }) => rings)))
	);
	const dots = groups.map(({ look, shapes }) =>
		drawn(look, 'dot', shapes.map(({ dot }) => (dot ? dotPath(dot) : '')).join(''))
	);
	return [...land, ...dots].join('');
}

/** A light picture of the world on a day, as the document of an SVG file: coarse, with one path for each status, and nothing to point at. */
export function worldPicture(lang: Lang, day: Day): string {
	const { looks } = pictureOf(timelineIn(lang), { day, compare: null, layer: 'pyongyang' }, statusIds);
	const mixes = mixesOf([...looks.values()]).map((mix) => mixPattern(mix, MIX_SCALE));
	const m = writtenMessagesFor(lang).historyPage;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PICTURE.width} ${PICTURE.height}" width="${PICTURE.width}" height="${PICTURE.height}" role="img">` +
		`<title>${escapeHtml(m.pictureTitle(formatDate(day, lang)))}</title><desc>${escapeHtml(dayInWords(lang, day))}</desc><style>${pictureStyle()}</style>` +
		`<defs>${patterns('picture')}${mixes.join('')}</defs>` +
		`<path class="sphere" transform="scale(${1 / COARSENESS})" d="${sphere()}"/>${paths(looks)}</svg>`
	);
}
