import { collatorOf } from '#lib/facts/collator.ts';
import type { Lang } from '#lib/facts/languages.ts';
import type { EntityId } from '#lib/facts/records.ts';
import { commandOf } from '#lib/keyboard/command.ts';
import type { MapGeometry } from './map-geometry.ts';
import { neighbourOf, type Direction } from './neighbour.ts';
import { linkAt, linksOnMap, ownLink } from './outline.ts';
import { TypeAhead } from './type-ahead.ts';

/** What keys ask of the map. */
export interface MapKeys {
	/** In whose order a letter goes through the names. */
	readonly lang: Lang;
	/** What a link is called. */
	readonly nameOf: (link: SVGAElement) => string;
	/** Null until it is loaded: then arrows lead nowhere yet. */
	readonly geometry: () => MapGeometry | null;
	/** Enlarges, or with a factor below 1 makes smaller. */
	readonly onzoom: (factor: number) => void;
	/** Back to the whole map. */
	readonly onreset: () => void;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
	ArrowUp: 'up',
	ArrowDown: 'down'
};

const ownLinks = (svg: SVGSVGElement): SVGAElement[] =>
	linksOnMap(svg).filter((link) => !link.hasAttribute('data-part'));

/** Makes the map one stop for the Tab key: the link of the entity, or the one that had the focus last. */
export function setTabStop(svg: SVGSVGElement, entity: EntityId): void {
	for (const link of ownLinks(svg)) {
		const stop = link.getAttribute('data-entity') === entity ? '0' : '-1';
		if (link.getAttribute('tabindex') !== stop) link.setAttribute('tabindex', stop);
	}
}

/** Where each key leads: arrows to the neighbour, letters to a name, +, − and 0 to another enlargement. Ends with the signal. */
export function listenForKeys(
	svg: SVGSVGElement,
	{ lang, nameOf, geometry, onzoom, onreset }: MapKeys,
	signal: AbortSignal
): void {
	const typeAhead = new TypeAhead();

	const walk = (from: EntityId, direction: Direction): void => {
		const map = geometry();
		const to = map && neighbourOf(from, direction, map.states, map.world.wide.width);
		if (to) ownLink(svg, to)?.focus({ preventScroll: true });
	};

	const seek = (letter: string, from: EntityId, time: number): void => {
		const links = ownLinks(svg)
			.map((link) => ({ link, name: nameOf(link) }))
			.sort((a, b) => collatorOf(lang).compare(a.name, b.name));
		const current = links.findIndex(({ link }) => link.getAttribute('data-entity') === from);
		const names = links.map(({ name }) => name);
		links[typeAhead.find(letter, names, current, time)]?.link.focus({ preventScroll: true });
	};

	const keydown = (event: KeyboardEvent): void => {
		const key = commandOf(event);
		const from = linkAt(event.target)?.getAttribute('data-entity');
		if (!key || !from) return;
		const direction = DIRECTIONS[key];
		if (direction) walk(from, direction);
		else if (key === '+' || key === '=') onzoom(2);
		else if (key === '-') onzoom(1 / 2);
		else if (key === '0') onreset();
		else if (/^\p{L}$/u.test(key)) seek(key, from, event.timeStamp);
		else return;
		event.preventDefault();
	};

	svg.addEventListener('keydown', keydown, { signal });
}
