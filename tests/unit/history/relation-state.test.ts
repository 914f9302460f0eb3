import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeAt, relationChanges, stateAfter } from '#lib/history/relation-state.ts';
import type { RelationState } from '#lib/facts/records.ts';
import type { Claim } from '#lib/history/claim.ts';
import type { EventType, RelationEvent } from '#lib/facts/records.ts';
import { event, vocabulary } from '../../fixtures/facts.ts';
import { anyDay, eventList, history } from '../../fixtures/arbitraries.ts';

const changesOf = (events: readonly RelationEvent[], claim: Claim = 'sure') =>
	relationChanges(events, vocabulary.events, claim);
const steps = (events: readonly RelationEvent[], claim: Claim = 'sure') =>
	changesOf(events, claim).map(({ state, day }) => `${day} ${state}`);
const claims = ['sure', 'possible'] as const;

describe('the changes of a relation', () => {
	test('are none without events', () => {
		expect(changesOf([])).toEqual([]);
		expect(changeAt([], '2000-01-01')).toBeUndefined();
	});

	test('do not come from events that lead to no state', () => {
		const idle = Object.entries(vocabulary.events).filter(([, term]) => !term.leads_to);
		expect(idle.length).toBeGreaterThan(10);
		expect(changesOf(idle.map(([type]) => event(type as EventType, '1973')))).toEqual([]);
	});

	test('name the event that made them', () => {
		const made = event('relations-established', '1973-06-30');
		expect(changesOf([event('visit', '1970'), made])).toEqual([
			{ state: 'in-force', day: '1973-06-30', event: made }
		]);
	});

	test.each([
		['recognised', 'recognised'],
		['consular-relations-established', 'consular'],
		['relations-established', 'in-force'],
		['relations-suspended', 'suspended'],
		['relations-severed', 'severed'],
		['relations-restored', 'in-force'],
		['relations-lapsed', 'none']
	] as const)('%s leads to “%s”', (type, state) => {
		expect(steps([event(type, '1973-06-30')])).toEqual([`1973-06-30 ${state}`]);
	});

	test('climb from recognition over consular relations to relations', () => {
		expect(
			steps([
				event('recognised', '1960-01-01'),
				event('consular-relations-established', '1961-01-01'),
				event('relations-established', '1962-01-01')
			])
		).toEqual(['1960-01-01 recognised', '1961-01-01 consular', '1962-01-01 in-force']);
	});

	test('do not come from a recognition once relations of any kind exist or existed', () => {
		for (const type of [
			'consular-relations-established',
			'relations-established',
			'relations-suspended',
			'relations-severed'
		] as const) {
			expect(steps([event(type, '1960-01-01'), event('recognised', '1970-01-01')]), type).toHaveLength(1);
		}
	});

	test('do not come from consular relations once diplomatic relations exist or existed', () => {
		for (const type of ['relations-established', 'relations-suspended', 'relations-severed'] as const) {
			expect(
				steps([event(type, '1960-01-01'), event('consular-relations-established', '1970-01-01')]),
				type
			).toHaveLength(1);
		}
	});

	test('begin anew after relations have lapsed', () => {
		expect(
			steps([
				event('relations-established', '1960-01-01'),
				event('relations-lapsed', '1970-01-01'),
				event('recognised', '1980-01-01')
			])
		).toEqual(['1960-01-01 in-force', '1970-01-01 none', '1980-01-01 recognised']);
	});

	test('of imprecise date are surely gained at the end of the span and lost at its beginning', () => {
		const events = [event('relations-established', '1973'), event('relations-severed', '1980')];
		expect(steps(events, 'sure')).toEqual(['1973-12-31 in-force', '1980-01-01 severed']);
		expect(steps(events, 'possible')).toEqual(['1973-01-01 in-force', '1980-12-31 severed']);
	});

	test('within one and the same year leave no sure day of relations, and no day in which they cannot have been', () => {
		const events = [event('relations-established', '1973'), event('relations-severed', '1973')];
		expect(changeAt(changesOf(events, 'sure'), '1973-12-31')?.state).toBe('severed');
		expect(changeAt(changesOf(events, 'sure'), '1973-12-30')).toBeUndefined();
		expect(changeAt(changesOf(events, 'possible'), '1973-01-01')?.state).toBe('in-force');
		expect(changeAt(changesOf(events, 'possible'), '1973-12-31')?.state).toBe('severed');
	});

	test('never run backwards', () => {
		fc.assert(
			fc.property(eventList(), (events) => {
				for (const claim of claims) {
					const days = changesOf(events, claim).map(({ day }) => day);
					expect(days).toEqual(days.toSorted());
				}
			})
		);
	});

	test('keep the order of the events and come from no event twice', () => {
		fc.assert(
			fc.property(eventList(), (events) => {
				const places = changesOf(events).map((change) => events.indexOf(change.event));
				expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
			})
		);
	});

	test('are the same states in the same order however they are claimed', () => {
		fc.assert(
			fc.property(eventList(), (events) => {
				const [sure, possible] = claims.map((claim) => changesOf(events, claim).map(({ state }) => state));
				expect(sure).toEqual(possible);
			})
		);
	});
});

describe('the state after an event', () => {
	const states = ['none', 'recognised', 'consular', 'in-force', 'suspended', 'severed'] as const;
	const kinds = Object.keys(vocabulary.events) as EventType[];
	const after = (kind: EventType, before: RelationState) => stateAfter(kind, before, vocabulary.events);

	test('is that to which the kind of event leads, or the event changes nothing', () => {
		for (const kind of kinds)
			for (const before of states)
				expect([null, vocabulary.events[kind].leads_to], `${kind} after ${before}`).toContain(
					after(kind, before)
				);
	});

	test('is the same when the event comes again', () => {
		for (const kind of kinds)
			for (const before of states) {
				const once = after(kind, before) ?? before;
				expect(after(kind, once) ?? once, `${kind} after ${before}`).toBe(once);
			}
	});

	test('of one after the other is the last change of them all', () => {
		fc.assert(
			fc.property(eventList(), (events) => {
				const last = events.reduce<RelationState>(
					(state, { event: kind }) => after(kind, state) ?? state,
					'none'
				);
				expect(changesOf(events).at(-1)?.state ?? 'none').toBe(last);
			})
		);
	});
});

describe('the change on a day', () => {
	const events = [
		event('relations-established', '1973-06-30'),
		event('relations-severed', '1980-01-01'),
		event('relations-restored', '1990-02-03')
	];
	const stateOn = (day: string) => changeAt(changesOf(events), day)?.state;

	test('is none before the first', () => {
		expect(stateOn('1973-06-29')).toBeUndefined();
	});

	test('is the new one from its own day on', () => {
		expect(stateOn('1973-06-30')).toBe('in-force');
		expect(stateOn('1979-12-31')).toBe('in-force');
		expect(stateOn('1980-01-01')).toBe('severed');
	});

	test('a restoration counts from its own day', () => {
		expect(stateOn('1990-02-02')).toBe('severed');
		expect(stateOn('1990-02-03')).toBe('in-force');
		expect(stateOn('9999-12-30')).toBe('in-force');
	});

	test('of two on one day is the later event', () => {
		const both = changesOf([
			event('relations-established', '1973-06-30'),
			event('relations-severed', '1973-06-30')
		]);
		expect(changeAt(both, '1973-06-30')?.state).toBe('severed');
	});

	test('leaves relations that are surely in force possible too', () => {
		fc.assert(
			fc.property(history, anyDay, (made, day) => {
				const sure = changeAt(changesOf(made, 'sure'), day)?.state;
				if (sure === 'in-force') expect(changeAt(changesOf(made, 'possible'), day)?.state).toBe('in-force');
			})
		);
	});
});
