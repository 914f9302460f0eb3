import type { ContextKind, EventType } from '#lib/facts/records.ts';
import { CHRONOLOGY_KINDS, type ChronologyKind } from '#lib/words/chronology-view.ts';

const OF_EVENT: Record<EventType, ChronologyKind> = {
	recognised: 'relations',
	'consular-relations-established': 'relations',
	'relations-established': 'relations',
	'relations-upgraded': 'relations',
	'relations-downgraded': 'relations',
	'relations-suspended': 'relations',
	'relations-severed': 'relations',
	'relations-restored': 'relations',
	'relations-lapsed': 'relations',
	'ambassador-accredited': 'relations',
	'ambassador-recalled': 'relations',
	'ambassador-expelled': 'relations',
	'diplomats-expelled': 'relations',
	'mission-opened': 'relations',
	'mission-closed': 'relations',
	'staff-withdrawn': 'relations',
	'staff-returned': 'relations',
	treaty: 'treaties',
	agreement: 'treaties',
	summit: 'summits',
	visit: 'summits',
	talks: 'talks',
	incident: 'incidents',
	sanctions: 'sanctions',
	statement: 'other',
	other: 'other'
};

const OF_WORLD: Record<ContextKind, ChronologyKind> = {
	recognition: 'relations',
	treaty: 'treaties',
	summit: 'summits',
	talks: 'talks',
	war: 'incidents',
	attack: 'incidents',
	incident: 'incidents',
	'nuclear-test': 'incidents',
	'missile-test': 'incidents',
	sanctions: 'sanctions',
	aid: 'aid',
	declaration: 'other',
	leadership: 'other',
	organisation: 'other',
	border: 'other',
	other: 'other'
};

/** The kinds under which something is found that an event of a relation, a world event or both tell; “other” only where nothing says more. */
export function kindsOf(event?: { event: EventType }, world?: { kind: ContextKind }): ChronologyKind[] {
	const told = new Set([...(event ? [OF_EVENT[event.event]] : []), ...(world ? [OF_WORLD[world.kind]] : [])]);
	if (told.size > 1) told.delete('other');
	return CHRONOLOGY_KINDS.filter((kind) => told.has(kind));
}
