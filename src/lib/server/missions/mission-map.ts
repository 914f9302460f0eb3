import type { CityId } from '#lib/facts/records.ts';
import { cityName } from '#lib/facts/facts.ts';
import type { Lang } from '#lib/facts/languages.ts';
import { factsIn } from '#lib/server/fact-base.ts';
import { LAND_VIEW_BOX, landPath } from '#lib/server/map/land.ts';
import { project, UNITS_PER_PIXEL } from '#lib/server/map/projection.ts';
import { escapeHtml } from '#lib/words/escape-html.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { openness } from './open-missions.ts';
import { ownMissions, type OwnMission } from './own-missions.ts';

/** Of what is shown in a city the surest: what is open hides what was. */
const KINDS = ['past', 'perhaps', 'now'] as const satisfies DotKind[];
type DotKind = ReturnType<typeof openness>;

/** A map of the world with a dot in every city in which North Korea has or had a mission. */
export function missionMap(lang: Lang) {
	const facts = factsIn(lang);
	const m = writtenMessagesFor(lang).missions;
	const cities = new Map<CityId, OwnMission[]>();
	for (const own of ownMissions('of-dprk', facts))
		cities.set(own.mission.city, [...(cities.get(own.mission.city) ?? []), own]);
	const dots = [...cities].map(([id, missions]) => {
		const kinds = missions.map(openness);
		const kind = KINDS.findLast((one) => kinds.includes(one))!;
		const [longitude = 0, latitude = 0] = facts.cities.get(id)!.lonlat ?? [];
		const [x, y] = project(longitude, latitude).map((at) => +(at / UNITS_PER_PIXEL).toFixed(1));
		const labels = (wanted: DotKind): string[] =>
			missions
				.filter((_, i) => kinds[i] === wanted)
				.map(({ mission }) => facts.vocabulary.missions[mission.kind].label);
		const title = m.mapDot({
			city: cityName(id, facts),
			now: labels('now'),
			perhaps: labels('perhaps'),
			past: labels('past')
		});
		return {
			kind,
			markup: `<path class="${kind}" d="M${x} ${y}h0"><title>${escapeHtml(title)}</title></path>`
		};
	});
	const key = KINDS.toReversed()
		.map((kind) => ({ kind, count: dots.filter((dot) => dot.kind === kind).length }))
		.filter(({ count }) => count);
	return {
		name: m.mapName,
		viewBox: LAND_VIEW_BOX,
		land: landPath(),
		dots: KINDS.flatMap((kind) => dots.filter((dot) => dot.kind === kind).map(({ markup }) => markup)).join(
			''
		),
		key: key.map(({ kind, count }) => ({ kind, label: m.mapKey[kind]({ cities: count }) }))
	};
}
