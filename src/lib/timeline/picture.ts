import type { Day } from '#lib/dates/partial-date.ts';
import { DPRK } from '#lib/facts/facts.ts';
import type { EntityId, Status } from '#lib/facts/records.ts';
import { stretchAt } from '#lib/relations/stretch-at.ts';
import { totalsOf, type Totals } from '#lib/relations/totals.ts';
import type { Layer } from '#lib/url/view.ts';
import { binsOf, comparedBin, twoKoreasBin, type Bin } from './bins.ts';
import type { Timeline, TimelineCountry } from './timeline.ts';

/** South Korea in the register. */
const ROK: EntityId = 'kr';

/** How a country looks on the map. */
export interface Look {
	readonly bin: Bin;
	/** The bin that it may have been instead, where the dates leave it open: hatched. */
	readonly orElse?: Bin;
	/** The bin of the other part of a divided country: striped. */
	readonly beside?: Bin;
	/** The date, as the sources have it, from which the relation, or the break, counts. */
	readonly since?: string;
}

/** What the map shows, with the view for which it was made. Map, legend and sentences read this one object. */
export interface Picture {
	readonly day: Day;
	readonly compare: Day | null;
	readonly layer: Layer;
	readonly looks: ReadonlyMap<EntityId, Look>;
	/** In the order of the legend. */
	readonly bins: readonly Bin[];
	readonly totals: Totals<Bin>;
}

export interface PictureView {
	readonly day: Day;
	readonly compare: Day | null;
	readonly layer: Layer;
}

const statusOn = ({ history }: TimelineCountry, day: Day): Status => stretchAt(history, day).status;

/** Since when the relation of a country with Pyongyang counts on a day; null where there is none. */
function sinceOn({ since }: TimelineCountry, day: Day): string | null {
	const now = since && stretchAt(since, day);
	return now && now.from <= day ? now.date : null;
}

/** How a country looks by its status on a day. */
export function statusLook(country: TimelineCountry, day: Day): Look {
	const { status, orElse, beside } = stretchAt(country.history, day);
	const since = sinceOn(country, day);
	return {
		bin: status,
		...(orElse ? { orElse } : {}),
		...(beside ? { beside } : {}),
		...(since ? { since } : {})
	};
}

function twoKoreasLook(country: TimelineCountry, day: Day): Look {
	if (country.id === DPRK || country.id === ROK) return { bin: 'korea' };
	const { status, orElse } = stretchAt(country.history, day);
	const rok = country.rok && stretchAt(country.rok, day);
	const bin = twoKoreasBin(status, rok?.inForce);
	const other = twoKoreasBin(orElse ?? status, rok?.unsure ? true : rok?.inForce);
	return other === bin ? { bin } : { bin, orElse: other };
}

function lookOf(country: TimelineCountry, { day, compare, layer }: PictureView): Look {
	if (layer === 'two-koreas') return twoKoreasLook(country, day);
	if (compare) {
		const [first, last] = compare <= day ? [compare, day] : [day, compare];
		return { bin: comparedBin(statusOn(country, first), statusOn(country, last)) };
	}
	return statusLook(country, day);
}

/** What the map shows in a view. */
export function pictureOf(timeline: Timeline, view: PictureView, statuses: readonly Status[]): Picture {
	const looks = new Map(timeline.countries.map((country) => [country.id, lookOf(country, view)]));
	const bins = binsOf(view, statuses);
	const counted = timeline.countries.map(({ id, unMember }) => ({ status: looks.get(id)!.bin, unMember }));
	return { ...view, looks, bins, totals: totalsOf(counted, bins) };
}
