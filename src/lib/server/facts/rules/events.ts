import { parsePartialDate } from '#lib/dates/partial-date.ts';
import { stateAfter } from '#lib/history/relation-state.ts';
import type { EventType, RelationEvent, RelationState } from '#lib/facts/records.ts';
import type { Problem } from '../problem.ts';
import { filedRecords, type Records, type Rule } from '../rule.ts';

const eventProblems = (
	records: Records,
	check: (events: readonly RelationEvent[]) => { index: number; what: string; mend: string; field?: string }[]
): Problem[] =>
	filedRecords(records).flatMap(({ file, record }) =>
		check(record.events ?? []).map(({ index, what, mend, field }) => ({
			file,
			path: `events[${index}]${field ? `.${field}` : ''}`,
			what,
			mend
		}))
	);

export const eventsAreInOrder: Rule = {
	law: 'events stand in the order of their dates',
	check: (records) =>
		eventProblems(records, (events) =>
			events.flatMap((event, index) => {
				const [before, here] = [
					parsePartialDate(events[index - 1]?.date ?? ''),
					parsePartialDate(event.date)
				];
				if (!before || !here || before.earliest <= here.earliest) return [];
				return [
					{
						index,
						field: 'date',
						what: `${event.date} comes after ${events[index - 1]!.date}`,
						mend: 'move the event up'
					}
				];
			})
		)
};

/** Which states of the relation an event presupposes. Events that are not named here are possible at any time. */
const PRESUPPOSES: Partial<Record<EventType, { states: readonly RelationState[]; mend: string }>> = {
	'relations-established': {
		states: ['none', 'recognised', 'consular'],
		mend: 'relations exist or existed already: use relations-restored, or relations-upgraded'
	},
	'consular-relations-established': {
		states: ['none', 'recognised'],
		mend: 'diplomatic relations include consular ones: remove the event or correct its date'
	},
	'relations-restored': {
		states: ['severed', 'suspended'],
		mend: 'a restoration needs a break or suspension before it: use relations-established, or add the break'
	},
	'relations-severed': {
		states: ['in-force', 'suspended'],
		mend: 'only relations that exist can be broken off: add their establishment, or correct the order'
	},
	'relations-suspended': {
		states: ['in-force'],
		mend: 'only relations in force can be suspended: add their establishment, or correct the order'
	},
	'relations-downgraded': {
		states: ['in-force', 'suspended'],
		mend: 'only existing relations can be downgraded'
	},
	'relations-upgraded': {
		states: ['in-force', 'suspended'],
		mend: 'only existing relations can be upgraded'
	},
	'relations-lapsed': {
		states: ['in-force', 'suspended', 'severed', 'consular', 'recognised'],
		mend: 'only relations that exist can lapse'
	}
};

export const changesPresupposeTheirState: Rule = {
	law: 'a severance ends relations that exist, a restoration follows a break or suspension, nothing is established twice',
	check: (records) => {
		const { events: terms } = records.vocabulary;
		return filedRecords(records).flatMap(({ file, record }) => {
			const links = 'predecessors' in record ? (record.predecessors ?? []) : [];
			const inherits = links.some(({ role }) => role === 'continued');
			let state: RelationState | 'inherited' = inherits ? 'inherited' : 'none';
			return (record.events ?? []).flatMap((event, index): Problem[] => {
				const before = state;
				// Of what is inherited only more than a step short of relations tells.
				state = stateAfter(event.event, before === 'inherited' ? 'in-force' : before, terms) ?? before;
				const law = PRESUPPOSES[event.event];
				if (!law || before === 'inherited' || law.states.includes(before)) return [];
				return [
					{
						file,
						path: `events[${index}].event`,
						what: `${event.event} although the relation was "${before}" before`,
						mend: law.mend
					}
				];
			});
		});
	}
};

export const breaksHaveReasons: Rule = {
	law: 'every severance and suspension says why, in a clause and as a kind',
	check: (records) =>
		eventProblems(records, (events) =>
			events.flatMap((event, index) => {
				if (event.event !== 'relations-severed' && event.event !== 'relations-suspended') return [];
				return (['because', 'reason', 'reason_kind'] as const)
					.filter((field) => !event[field])
					.map((field) => ({
						index,
						field,
						what: 'is missing',
						mend: 'say why; where nobody knows, reason_kind: unknown and say so in the texts'
					}));
			})
		)
};
