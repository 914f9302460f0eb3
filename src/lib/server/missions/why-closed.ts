import type { Facts } from '#lib/facts/facts.ts';
import type { EventType } from '#lib/facts/records.ts';
import type { OwnMission } from './own-missions.ts';

const ENDS: readonly EventType[] = [
	'mission-closed',
	'relations-severed',
	'relations-suspended',
	'relations-lapsed',
	'diplomats-expelled',
	'relations-established'
];

/** Why a mission was closed, in a sentence: what its record says, else the event of the same date. Empty where neither tells. */
export function whyClosed({ owner, mission }: OwnMission, { vocabulary }: Facts): string {
	if (!mission.closed) return '';
	if (mission.reason_closed) return mission.reason_closed;
	const events = (owner?.events ?? []).filter(
		({ event, date }) => date === mission.closed && ENDS.includes(event)
	);
	const event = ENDS.map((kind) => events.find((one) => one.event === kind)).find((one) => one);
	return event ? (event.reason ?? event.text ?? vocabulary.events[event.event].label) : '';
}
