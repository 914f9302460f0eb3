/** What a shape is drawn with, beside its place, with what each is where nothing is said. */
const STYLES = [
	['fill', 'rgb(0, 0, 0)'],
	['fill-opacity', '1'],
	['stroke', 'none'],
	['stroke-width', '1px'],
	['stroke-opacity', '1'],
	['stroke-linecap', 'butt'],
	['stroke-linejoin', 'miter'],
	['stroke-dasharray', 'none'],
	['opacity', '1']
] as const;

const DRAWN = 'path, use, rect, circle, line';

/** What lies there for pointers only, or is said in words elsewhere. */
const UNSEEN = '.hit, title, defs, g[class^=hover]';

const PLACES = ['d', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height', 'transform'];

const colourless = (paint: string): boolean => paint === 'none' || /^rgba\(.*, 0\)$/.test(paint);

/** Whether a shape, or what it stands in, is taken out of the drawing. */
const isOut = (element: Element, within: Element): boolean => {
	for (let at: Element | null = element; at && at !== within; at = at.parentElement)
		if (getComputedStyle(at).display === 'none') return true;
	return false;
};

/** The shape itself, or that which is drawn once more in another place. */
const drawnAs = (shape: SVGElement): SVGElement =>
	shape.localName === 'use'
		? (shape.ownerDocument.querySelector<SVGElement>(shape.getAttribute('href')!) ?? shape)
		: shape;

function flatShape(shape: SVGElement, unitsOfPx: number): string {
	const style = getComputedStyle(shape);
	const drawn = drawnAs(shape);
	const keepsWidth = getComputedStyle(drawn).getPropertyValue('vector-effect') === 'non-scaling-stroke';
	const noLine = colourless(style.stroke) || style.strokeWidth === '0px';
	if (noLine && (colourless(style.fill) || style.fillOpacity === '0')) return '';
	const copy = document.createElementNS('http://www.w3.org/2000/svg', drawn.localName);
	for (const name of PLACES) {
		const value = drawn.getAttribute(name);
		if (value !== null) copy.setAttribute(name, value);
	}
	for (const [name, usual] of STYLES) {
		if (noLine && name.startsWith('stroke-')) continue;
		const value = style.getPropertyValue(name);
		if (value === usual) continue;
		copy.setAttribute(
			name,
			name === 'stroke-width'
				? `${+(parseFloat(value) * (keepsWidth ? unitsOfPx : 1)).toFixed(2)}`
				: value.replace(/url\("?.*#([^"]*)"?\)/, 'url(#$1)')
		);
	}
	return serialised(copy);
}

/** Markup as it stands in a drawing that has named its language already. */
const serialised = (element: Element): string =>
	new XMLSerializer().serializeToString(element).replaceAll(' xmlns="http://www.w3.org/2000/svg"', '');

/**
 * The shapes of a drawing as it looks where it stands, each with its colours and lines in it and without anything that answers: it needs no style sheet. Lines that keep their
 * width however large the drawing is get it in its units, of which a CSS px has `unitsOfPx`.
 */
export const flatShapes = (drawing: SVGElement, unitsOfPx: number): string =>
	[...drawing.querySelectorAll<SVGElement>(DRAWN)]
		.filter((shape) => {
			const unseen = shape.closest(UNSEEN);
			return !(unseen && drawing.contains(unseen)) && !isOut(shape, drawing);
		})
		.map((shape) => flatShape(shape, unitsOfPx))
		.join('');

/** The patterns of a drawing with their colours in them, those that `markup` refers to. */
export function flatPatterns(patterns: Iterable<SVGElement>, markup: string): string {
	return [...patterns]
		.filter(({ id }) => markup.includes(`url(#${id})`))
		.map((pattern) => {
			const frame = pattern.cloneNode(false) as SVGElement;
			frame.removeAttribute('class');
			frame.innerHTML = flatShapes(pattern, 1);
			return serialised(frame);
		})
		.join('');
}
