import type { Look } from '#lib/bins/picture.ts';
import type { Lang } from '#lib/facts/languages.ts';
import type { EntityId, Status } from '#lib/facts/records.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import { shapeOf } from '#lib/map/labels.ts';
import { entityOf } from '#lib/map/outline.ts';
import { lookWords, placeLabel, placeName, type DrawnPlace } from '#lib/words/look-words.ts';

/** What the links of the map are called, and what is said of them. Names come with the history: until then each has the label of the server. */
export class PlaceNames {
	readonly #names: ReadonlyMap<EntityId, string>;
	readonly #territories: Timeline['territories'];
	readonly #statuses: Readonly<Record<Status, { readonly label: string }>>;
	readonly #lang: Lang;

	constructor(
		timeline: Timeline | undefined,
		statuses: Readonly<Record<Status, { readonly label: string }>>,
		lang: Lang
	) {
		this.#names = new Map(timeline?.countries.map(({ id, name }) => [id, name]));
		this.#territories = timeline?.territories;
		this.#statuses = statuses;
		this.#lang = lang;
	}

	#placeOf(link: SVGAElement): DrawnPlace | null {
		const state = this.#names.get(entityOf(link));
		return state === undefined ? null : { state, territory: this.#territories?.[shapeOf(link)] };
	}

	/** The whole label where the name alone is not known. */
	nameOf(link: SVGAElement): string {
		const place = this.#placeOf(link);
		return place ? placeName(place, this.#lang) : (link.getAttribute('aria-label') ?? '');
	}

	/** What is said of a look beside the name; empty where the label is all that is known. */
	wordsOf(entity: EntityId, look: Look): string {
		return this.#names.has(entity) ? lookWords(look, this.#statuses, this.#lang) : '';
	}

	/** To be asked once the history is there. */
	labelOf(link: SVGAElement, look: Look): string {
		return placeLabel(this.#placeOf(link)!, lookWords(look, this.#statuses, this.#lang), this.#lang);
	}
}
