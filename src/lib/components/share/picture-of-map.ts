import { flatPatterns, flatShapes } from '#lib/share/flat-drawing.ts';
import type { Drawing, LegendRow, PictureParts } from '#lib/share/picture.ts';

/** The map as wide as it is laid out for a picture, in CSS px: the marks of small states are then those of a wide map. */
const LAID_OUT = 1000;

/** Every whole map, also where a narrow one leaves out the edge of the Pacific. */
const WHOLE = '0 0 9600 4199';

export type Scheme = 'light' | 'dark';

/** What is drawn of a page with a map, in one scheme of colours. */
export type Drawn = Pick<PictureParts, 'map' | 'legend' | 'defs' | 'colours'>;

/**
 * A place out of sight in which things look as on the page in a scheme of colours. The whole page has that scheme meanwhile, and its own again before anything is painted: the
 * colours are those of the root.
 */
function inScheme<T>(scheme: Scheme, draw: (place: HTMLElement) => T): T {
	const place = document.createElement('div');
	place.className = 'world-map';
	place.inert = true;
	Object.assign(place.style, {
		position: 'absolute',
		left: '-9999px',
		top: '0',
		width: `${LAID_OUT}px`
	});
	const { dataset } = document.documentElement;
	const { theme = '' } = dataset;
	dataset['theme'] = scheme;
	document.body.append(place);
	try {
		return draw(place);
	} finally {
		place.remove();
		dataset['theme'] = theme;
	}
}

const boxOf = (svg: SVGSVGElement): Omit<Drawing, 'markup'> => {
	const { x, y, width, height } = svg.viewBox.baseVal;
	return { x, y, width, height };
};

function flat(svg: SVGSVGElement, place: HTMLElement, wide: number): Drawing {
	const copy = svg.cloneNode(true) as SVGSVGElement;
	if (!copy.hasAttribute('data-enlarged') && copy.querySelector('.shapes'))
		copy.setAttribute('viewBox', WHOLE);
	place.append(copy);
	const box = boxOf(copy);
	const drawing = { ...box, markup: flatShapes(copy, box.width / wide) };
	copy.remove();
	return drawing;
}

const colourOf = (place: HTMLElement, name: string): string => {
	place.style.color = `var(${name})`;
	return getComputedStyle(place).color;
};

/** Draws the map of the page and its legend apart from the page. `legend` holds the rows with words. */
export function drawMap(
	map: SVGSVGElement,
	legend: readonly { readonly swatch: SVGSVGElement; readonly label: string; readonly count: string }[],
	scheme: Scheme
): Drawn {
	return inScheme(scheme, (place) => {
		const drawing = flat(map, place, LAID_OUT);
		const rows: LegendRow[] = legend.map(({ swatch, label, count }) => ({
			label,
			count,
			swatch: flat(swatch, place, 22)
		}));
		const copy = map.cloneNode(true) as SVGSVGElement;
		place.append(copy);
		const markup = [drawing, ...rows.map(({ swatch }) => swatch)].map((one) => one.markup).join('');
		return {
			map: drawing,
			legend: rows,
			defs: flatPatterns(copy.querySelectorAll<SVGElement>('pattern'), markup),
			colours: {
				paper: colourOf(place, '--paper'),
				ink: colourOf(place, '--ink'),
				soft: colourOf(place, '--ink-soft')
			}
		};
	});
}
