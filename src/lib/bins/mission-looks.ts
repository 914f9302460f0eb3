import type { Day } from '#lib/dates/partial-date.ts';
import type { StateId, Status } from '#lib/facts/records.ts';
import { statesById } from '#lib/history/cases.ts';
import type { Direction, Represented } from '#lib/history/represented.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import type { Timeline, TimelineCountry } from '#lib/history/timeline.ts';
import { inForce } from '#lib/history/totals.ts';
import { MISSIONS, MISSIONS_ABROAD, type Layer, type MissionBin } from './bins.ts';
import type { Look } from './look.ts';

/** The layers of missions. */
export type MissionLayer = Extract<Layer, 'missions' | 'missions-abroad'>;

/** Whether a layer tells of missions: for that more must be fetched than the histories. */
export const isOfMissions = (layer: Layer): layer is MissionLayer => layer.startsWith('missions');

/** From the closest tie to none. */
const CLOSENESS: Readonly<Record<MissionLayer, readonly MissionBin[]>> = {
	missions: MISSIONS,
	'missions-abroad': MISSIONS_ABROAD
};

/** The bin of a state by its status and its representation: without one, relations alone are left. */
export function missionBin(status: Status, represented: Represented | undefined): MissionBin {
	if (status === 'self') return status;
	if (represented) return represented;
	if (inForce(status)) return 'no-mission';
	return status === 'not-sovereign' ? status : 'no-relations';
}

/** How a state, or North Korea with it, is represented on a day. Throws where it was not fetched: a map without it would say that there is none. */
export function directionOf(
	{ represented }: Pick<Timeline, 'represented'>,
	id: StateId,
	day: Day,
	layer: MissionLayer
): Direction {
	if (!represented) throw new Error('the representations are not there yet');
	const stretches = represented[id];
	const { here, abroad } = stretches?.length ? stretchAt(stretches, day) : {};
	return (layer === 'missions' ? here : abroad) ?? {};
}

/** The states of a day whose representation the shape of a country shows: itself, or those to which its territory belonged. */
export const shownStates = ({ id, history }: TimelineCountry, day: Day): readonly StateId[] =>
	stretchAt(history, day).through ?? [id];

const known = new WeakMap<Timeline, ReturnType<typeof statesById>>();

/** The states of a timeline by their ids, listed once: a map has two hundred looks. */
function statesOf(timeline: Timeline): ReturnType<typeof statesById> {
	const states = known.get(timeline) ?? statesById(timeline);
	known.set(timeline, states);
	return states;
}

/** How a country looks by missions on a day. Of a country that was divided the closer tie counts, as it does by relations. */
export function missionLook(
	timeline: Timeline,
	country: TimelineCountry,
	day: Day,
	layer: MissionLayer
): Look {
	const states = statesOf(timeline);
	const order = CLOSENESS[layer];
	const looks = shownStates(country, day)
		.map((id) => {
			const { status, orElse: other = status } = stretchAt(states.get(id)!.history, day);
			const { sure, orElse = sure } = directionOf(timeline, id, day, layer);
			return { bin: missionBin(status, sure), orElse: missionBin(other, orElse) };
		})
		.sort((a, b) => order.indexOf(a.bin) - order.indexOf(b.bin));
	const { bin, orElse } = looks[0]!;
	const beside = looks.find((look) => look.bin !== bin)?.bin;
	return { bin, ...(orElse === bin ? {} : { orElse }), ...(beside ? { beside } : {}) };
}
