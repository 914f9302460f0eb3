import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkSpan, statusAt } from '#lib/history/status-at.ts';
import type { Entity, FormerState } from '#lib/facts/facts.ts';
import type { PredecessorLink, Status } from '#lib/facts/records.ts';
import { country, event, factsOf, formerState, mission, vocabulary } from '../../fixtures/facts.ts';
import { anyDay, isOpen, spansOf, world } from '../../fixtures/arbitraries.ts';

const statusOf = (more: Partial<Entity>, day: string): Status =>
	statusAt('aa', day, factsOf([country('aa', more)])).status;
/** The statuses of a country on several days. */
const statusesOf = (more: Partial<Entity>, ...days: string[]): Status[] =>
	days.map((day) => statusOf(more, day));

describe('the status on a day', () => {
	test('of a state that is in no file is an error', () => {
		expect(() => statusAt('zz', '2000-01-01', factsOf([]))).toThrow(RangeError);
		expect(() => statusAt('zz', '2000-01-01', factsOf([]))).toThrow('"zz"');
	});

	test('of the DPRK is its own, whatever its record says', () => {
		const facts = factsOf([country('kp', { events: [event('relations-established', '1948-10-12')] })]);
		for (const day of ['1948-09-09', '2026-06-30']) {
			expect(statusAt('kp', day, facts)).toEqual({ status: 'self', through: [] });
		}
	});

	test('of a state without events is never', () => {
		expect(statusesOf({}, '1948-09-09', '2026-06-30')).toEqual(['never', 'never']);
	});

	test('before sovereignty is not that of a state, from its day on it is', () => {
		expect(statusesOf({ sovereign_since: '1957-08-31' }, '1957-08-30', '1957-08-31')).toEqual([
			'not-sovereign',
			'never'
		]);
	});

	test('waits for the last day on which sovereignty can have begun', () => {
		expect(statusesOf({ sovereign_since: '1957' }, '1957-12-30', '1957-12-31')).toEqual([
			'not-sovereign',
			'never'
		]);
	});

	test('on the day of an event is the new one', () => {
		const events = [
			event('recognised', '1960-01-01'),
			event('relations-established', '1973-06-30'),
			event('relations-suspended', '1975-10-30'),
			event('relations-restored', '2000-05-08'),
			event('relations-severed', '2021-03-19')
		];
		const days = events.map(({ date }) => date);
		expect(statusesOf({ events }, ...days)).toEqual([
			'recognised',
			'relations',
			'suspended',
			'relations',
			'severed'
		]);
		expect(statusOf({ events }, '2021-03-18')).toBe('relations');
	});

	test('is that of relations made before sovereignty', () => {
		const early = { sovereign_since: '1962-07-05', events: [event('relations-established', '1958-09-25')] };
		expect(statusesOf(early, '1958-09-24', '1958-09-25', '1962-07-05')).toEqual([
			'not-sovereign',
			'relations',
			'relations'
		]);
	});

	test('after a lapse is never, not severed', () => {
		const events = [event('relations-established', '1949-11-06'), event('relations-lapsed', '1990-10-03')];
		expect(statusesOf({ events }, '1990-10-02', '1990-10-03')).toEqual(['relations', 'never']);
	});

	test('does not change with an expelled ambassador, a downgrade or any event that leads to no state', () => {
		const events = [
			event('relations-established', '1973-06-30'),
			event('ambassador-expelled', '2017-03-04'),
			event('relations-downgraded', '2018-01-01'),
			event('mission-closed', '2019-01-01')
		];
		expect(statusOf({ events }, '2020-01-01')).toBe('relations');
	});

	test('tells the change that it rests on', () => {
		const made = event('relations-established', '1973-06-30');
		const { change } = statusAt('aa', '1980-01-01', factsOf([country('aa', { events: [made] })]));
		expect(change).toEqual({ state: 'in-force', day: '1973-06-30', event: made });
	});
});

describe('missions in the status', () => {
	const events = [event('relations-established', '1973-06-30')];

	test('an embassy in Pyongyang counts from its opening until its closing', () => {
		const missions = [mission({ opened: '2004-02-10', closed: '2021-03-19' })];
		expect(statusesOf({ events, missions }, '2004-02-09', '2004-02-10', '2021-03-18', '2021-03-19')).toEqual([
			'relations',
			'embassy',
			'embassy',
			'relations'
		]);
	});

	test('an embassy does not outlive the relations', () => {
		const broken = {
			events: [...events, event('relations-severed', '1980-01-01')],
			missions: [mission({ opened: '1975' })]
		};
		expect(statusesOf(broken, '1979-12-31', '1980-01-01')).toEqual(['embassy', 'severed']);
	});

	test('an embassy without relations is no office', () => {
		expect(statusOf({ missions: [mission({ opened: '1975' })] }, '1980-01-01')).toBe('never');
	});

	test('an office counts without relations, on either side, and not beside them', () => {
		const office = mission({ kind: 'delegation', side: 'of-dprk', city: 'paris', opened: '1984' });
		expect(statusesOf({ missions: [office] }, '1984-12-30', '1984-12-31')).toEqual(['never', 'office']);
		expect(statusOf({ missions: [office], events }, '1990-01-01')).toBe('relations');
	});

	test('an office is more than recognition and does not cover a break', () => {
		const missions = [mission({ kind: 'trade-mission', opened: '1970-01-01' })];
		const recognised = [event('recognised', '1960-01-01')];
		expect(statusesOf({ missions, events: recognised }, '1965-01-01', '1975-01-01')).toEqual([
			'recognised',
			'office'
		]);
		const broken = [event('relations-established', '1960-01-01'), event('relations-severed', '1965-01-01')];
		expect(statusOf({ missions, events: broken }, '1975-01-01')).toBe('severed');
	});

	test('an office in a country that is no state yet does not count', () => {
		const missions = [mission({ kind: 'trade-mission', opened: '1970-01-01' })];
		expect(statusesOf({ missions, sovereign_since: '1975-01-01' }, '1974-12-31', '1975-01-01')).toEqual([
			'not-sovereign',
			'office'
		]);
	});

	test('consular relations are an office until there are diplomatic ones', () => {
		const both = [
			event('consular-relations-established', '1961-12-30'),
			event('relations-established', '1964-04-16')
		];
		expect(statusesOf({ events: both }, '1961-12-29', '1961-12-30', '1964-04-16')).toEqual([
			'never',
			'office',
			'relations'
		]);
	});

	test('an interests section is part of the embassy of another state and counts for nothing', () => {
		expect(
			statusOf({ missions: [mission({ kind: 'interests-section', opened: '1991-01-21' })] }, '1995-01-01')
		).toBe('never');
	});
});

describe('dates that are not known to the day', () => {
	const events = [event('relations-established', '1973'), event('relations-severed', '1980')];
	const facts = factsOf([country('aa', { events })]);

	test('a year is certain only outside its span', () => {
		const certain = (day: string) =>
			statusAt('aa', day, facts, 'sure').status === statusAt('aa', day, facts, 'possible').status;
		const days = [
			'1972-12-31',
			'1973-01-01',
			'1973-12-30',
			'1973-12-31',
			'1979-12-31',
			'1980-01-01',
			'1980-12-30',
			'1980-12-31'
		];
		expect(days.map(certain)).toEqual([true, false, false, true, true, false, false, true]);
	});

	test('a tie is claimed only for the days on which it is sure', () => {
		expect(statusAt('aa', '1973-06-30', facts).status).toBe('never');
		expect(statusAt('aa', '1980-06-30', facts).status).toBe('severed');
	});

	test('sure and possible agree outside the spans of imprecise dates', () => {
		fc.assert(
			fc.property(world, fc.array(anyDay, { minLength: 10, maxLength: 10 }), (facts, days) => {
				for (const id of facts.countries.keys()) {
					const spans = spansOf(id, facts);
					for (const day of days.filter((day) => !spans.some((span) => isOpen(span, day)))) {
						const [sure, possible] = [statusAt(id, day, facts, 'sure'), statusAt(id, day, facts, 'possible')];
						expect(possible.status, `${id} ${day}`).toBe(sure.status);
					}
				}
			})
		);
	});

	test('an embassy whose opening is unknown is possible and never sure', () => {
		const unknown = factsOf([
			country('aa', {
				events: [event('relations-established', '1973-06-30')],
				missions: [mission({ closed: '1990-01-01' })]
			})
		]);
		expect(statusAt('aa', '1980-01-01', unknown, 'sure').status).toBe('relations');
		expect(statusAt('aa', '1980-01-01', unknown, 'possible').status).toBe('embassy');
		expect(statusAt('aa', '1990-01-01', unknown, 'possible').status).toBe('relations');
	});
});

describe('a territory of a former state', () => {
	const old = formerState('old', '1991-12-26', {
		sovereign_since: 'before-1948',
		events: [event('relations-established', '1948-10-12')],
		missions: [mission({ opened: '1948-11-01', closed: '1991-12-26' })]
	});
	const link: PredecessorLink = { state: 'old', role: 'territory' };
	const of = (more: Partial<Entity>, ...former: FormerState[]) =>
		factsOf(
			[country('bb', { predecessors: [link], sovereign_since: '1991-08-24', ...more })],
			[old, ...former]
		);

	test('has the status of that state until it is sovereign, then its own', () => {
		const facts = of({ events: [event('relations-established', '1992-01-09')] });
		const days = ['1948-09-09', '1948-10-12', '1960-01-01', '1991-08-23', '1991-08-24', '1992-01-09'];
		expect(days.map((day) => statusAt('bb', day, facts).status)).toEqual([
			'never',
			'relations',
			'embassy',
			'embassy',
			'never',
			'relations'
		]);
	});

	test('says whose status it is, for that time only', () => {
		expect(statusAt('bb', '1960-01-01', of({})).through).toEqual([{ state: 'old', status: 'embassy' }]);
		expect(statusAt('bb', '1991-08-24', of({})).through).toEqual([]);
	});

	test('inherits nothing', () => {
		expect(statusAt('bb', '2000-01-01', of({}))).toMatchObject({ status: 'never', change: undefined });
	});

	test('may leave before that state ends, or join it late', () => {
		const facts = of({
			sovereign_since: 'before-1948',
			predecessors: [{ ...link, from: '1955-01-01', until: '1965-01-01' }]
		});
		const days = ['1954-12-31', '1955-01-01', '1964-12-31', '1965-01-01'];
		expect(days.map((day) => statusAt('bb', day, facts).status)).toEqual([
			'never',
			'embassy',
			'embassy',
			'never'
		]);
	});

	test('keeps a closer tie of its own', () => {
		const poor = formerState('poor', '1991-12-26', { sovereign_since: 'before-1948' });
		const own = {
			predecessors: [{ state: 'poor', role: 'territory' } as const],
			events: [event('relations-established', '1958-09-25')]
		};
		expect(statusAt('bb', '1960-01-01', of(own, poor))).toMatchObject({ status: 'relations', through: [] });
		expect(statusAt('bb', '1958-09-24', of(own, poor)).through).toEqual([{ state: 'poor', status: 'never' }]);
	});

	test('takes the closer status where it was divided, and names both', () => {
		const west = formerState('west', '1990-10-03', { sovereign_since: '1949-05-23' });
		const divided = of(
			{ predecessors: [{ state: 'west', role: 'territory', until: '1990-10-03' }, link] },
			west
		);
		expect(statusAt('bb', '1949-01-01', divided)).toMatchObject({
			status: 'embassy',
			through: [
				{ state: 'west', status: 'not-sovereign' },
				{ state: 'old', status: 'embassy' }
			]
		});
		expect(statusAt('bb', '1990-10-03', divided).through).toEqual([{ state: 'old', status: 'embassy' }]);
	});

	test('counts as broken off rather than never where one part broke off and the other never had relations', () => {
		const west = formerState('west', '1990-10-03', { sovereign_since: 'before-1948' });
		const east = formerState('east', '1990-10-03', {
			sovereign_since: 'before-1948',
			events: [event('relations-established', '1950-01-01'), event('relations-severed', '1960-01-01')]
		});
		const both = ['west', 'east'].map((state): PredecessorLink => ({
			state,
			role: 'territory',
			until: '1990-10-03'
		}));
		for (const predecessors of [both, both.toReversed()]) {
			expect(statusAt('bb', '1970-01-01', of({ predecessors }, west, east)).status).toBe('severed');
		}
	});

	test('is no state beside its parts, however old it is', () => {
		const west = formerState('west', '1990-10-03', { sovereign_since: '1949-05-23' });
		const facts = of(
			{ sovereign_since: 'before-1948', predecessors: [{ state: 'west', role: 'continued' }] },
			west
		);
		expect(statusAt('bb', '1949-05-22', facts)).toMatchObject({
			status: 'not-sovereign',
			through: [{ state: 'west', status: 'not-sovereign' }]
		});
	});

	test('leaves open what the dates of that state leave open', () => {
		const vague = formerState('vague', '1991-12-26', {
			sovereign_since: 'before-1948',
			events: [event('relations-established', '1950')]
		});
		const facts = of({ predecessors: [{ state: 'vague', role: 'territory' }] }, vague);
		expect(statusAt('bb', '1950-06-15', facts, 'sure').status).toBe('never');
		expect(statusAt('bb', '1950-06-15', facts, 'possible').status).toBe('relations');
	});

	test('under an earlier government or as a dependency has its own status', () => {
		for (const role of ['government', 'dependency'] as const) {
			const facts = of({ predecessors: [{ state: 'old', role }] });
			expect(statusAt('bb', '1960-01-01', facts), role).toMatchObject({
				status: 'not-sovereign',
				through: []
			});
		}
	});

	test('may have belonged to a state of today', () => {
		const today = country('cc', { events: [event('relations-established', '1975-06-05')] });
		const facts = factsOf([
			country('bb', { sovereign_since: '1993-05-25', predecessors: [{ state: 'cc', role: 'territory' }] }),
			today
		]);
		expect(statusAt('bb', '1980-01-01', facts)).toMatchObject({
			status: 'relations',
			through: [{ state: 'cc', status: 'relations' }]
		});
		expect(statusAt('bb', '1993-05-25', facts).status).toBe('never');
	});
});

describe('a state that continues a former one', () => {
	const continuing = (more: Partial<FormerState>, own: Partial<Entity> = {}) =>
		factsOf(
			[
				country('cc', {
					sovereign_since: '1991-12-26',
					predecessors: [{ state: 'old', role: 'continued' }],
					...own
				})
			],
			[formerState('old', '1991-12-26', { sovereign_since: 'before-1948', ...more })]
		);
	const made = event('relations-established', '1948-10-12');

	test('starts with its relations and names the event of old', () => {
		const facts = continuing({ events: [made] });
		expect(statusAt('cc', '1991-12-25', facts).through).toEqual([{ state: 'old', status: 'relations' }]);
		expect(statusAt('cc', '1991-12-26', facts)).toMatchObject({
			status: 'relations',
			change: { event: made },
			through: []
		});
	});

	test('starts with a break of old as well', () => {
		const facts = continuing({ events: [made, event('relations-severed', '1980-01-01')] });
		expect(statusAt('cc', '2000-01-01', facts).status).toBe('severed');
	});

	test('does not inherit what ended with the former state', () => {
		const facts = continuing({ events: [made, event('relations-lapsed', '1991-12-20')] });
		expect(statusAt('cc', '2000-01-01', facts).status).toBe('never');
	});

	test('inherits what the former state had on its last day, not what its end brought', () => {
		const facts = continuing({ events: [made, event('relations-lapsed', '1991-12-26')] });
		expect(statusAt('cc', '1991-12-26', facts).status).toBe('relations');
	});

	test('inherits relations, not missions', () => {
		const facts = continuing({ events: [made], missions: [mission({ opened: '1948-11-01' })] });
		expect(['1991-12-25', '1991-12-26'].map((day) => statusAt('cc', day, facts).status)).toEqual([
			'embassy',
			'relations'
		]);
	});

	test('goes on from there with its own events', () => {
		const facts = continuing({ events: [made] }, { events: [event('relations-severed', '2000-01-01')] });
		expect(['1999-12-31', '2000-01-01'].map((day) => statusAt('cc', day, facts).status)).toEqual([
			'relations',
			'severed'
		]);
	});

	test('of two takes the closer relations', () => {
		const facts = factsOf(
			[
				country('cc', {
					sovereign_since: '1990-05-22',
					predecessors: [
						{ state: 'west', role: 'continued' },
						{ state: 'old', role: 'continued' }
					]
				})
			],
			[formerState('west', '1990-05-22'), formerState('old', '1990-05-22', { events: [made] })]
		);
		expect(statusAt('cc', '1990-05-22', facts)).toMatchObject({
			status: 'relations',
			change: { event: made }
		});
	});
});

describe('the time of a link to a former state', () => {
	const facts = factsOf([], [formerState('old', '1991-12-26')]);
	const span = (entity: Partial<Entity>, link: Omit<PredecessorLink, 'state'>) =>
		linkSpan(country('bb', entity), { state: 'old', ...link }, facts);

	test('is that of its own dates', () => {
		expect(span({}, { role: 'territory', from: '1954', until: '1975-04' })).toEqual({
			from: '1954-12-31',
			until: '1975-04-01'
		});
	});

	test('of a territory ends with its sovereignty, else with the former state', () => {
		expect(span({ sovereign_since: '1991-08-24' }, { role: 'territory' })).toEqual({
			from: '',
			until: '1991-08-24'
		});
		expect(span({}, { role: 'territory' })).toEqual({ from: '', until: '1991-12-26' });
	});

	test('of a continuation ends with the former state', () => {
		expect(span({ sovereign_since: '1991-08-24' }, { role: 'continued' })).toEqual({
			from: '',
			until: '1991-12-26'
		});
	});
});

test('every status is one of the vocabulary, on any day in any world', () => {
	fc.assert(
		fc.property(world, anyDay, fc.constantFrom('sure', 'possible'), (facts, day, claim) => {
			for (const id of [...facts.countries.keys(), ...facts.predecessors.keys()]) {
				const { status, through } = statusAt(id, day, facts, claim);
				expect(Object.keys(vocabulary.statuses)).toContain(status);
				expect(status === 'self').toBe(id === 'kp');
				if (through.length) expect(through.map((one) => one.status)).toContain(status);
			}
		})
	);
});
