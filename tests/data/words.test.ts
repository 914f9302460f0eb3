import { describe, expect, test } from 'vitest';
import { facts, today } from '#lib/server/fact-base.ts';
import { countryPanel } from '#lib/server/panel/country-panel.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';

const panels = [...facts.countries.values()].map((entity) =>
	countryPanel(entity, { facts, lang: 'en', day: today })
);
const panelOf = (id: string) => panels.find((panel) => panel.id === id)!;
const records = [...facts.countries.values(), ...facts.predecessors.values()];

/** Kinds of events that a mission's own history could tell as well. */
const OF_MISSIONS = [
	'mission-opened',
	'mission-closed',
	'staff-withdrawn',
	'staff-returned',
	'ambassador-accredited',
	'other'
];

describe('the sentences of every country on every day', () => {
	const all = panels.flatMap(({ id, sentence, phases }) => [
		{ id, text: sentence },
		...phases.map(({ from, sentence }) => ({ id: `${id} ${from}`, text: sentence }))
	]);

	test('are whole sentences without holes', () => {
		for (const { id, text } of all) {
			expect(text, id).toMatch(/^\p{Lu}.*\.$/u);
			expect(text, id).not.toMatch(/ {2}| [,;.]|\.\.|undefined|null|\bby (and|in|on)\b|;,|: *\./);
		}
	});

	test('say under whom a territory was, each in its time', () => {
		const on = (day: string) => stretchAt(panelOf('tl').phases, day).sentence;
		expect(on('1960-01-01')).toContain('At that time under Portuguese rule.');
		expect(on('1980-01-01')).toContain('At that time under Indonesia.');
		expect(on('2000-06-01')).toContain('At that time under United Nations administration.');
		for (const { id, text } of all) expect(text, id).not.toMatch(/under [^.]* and /);
		expect(panelOf('tl').predecessors.map(({ title }) => title)).toEqual([
			'Under Portuguese rule until 1975',
			'Under Indonesia until 1999',
			'Under United Nations administration until 20 May 2002'
		]);
	});

	test('name nobody’s reasons where nobody is named', () => {
		for (const { id, text } of all)
			if (/broken off (in|on)/.test(text)) expect(text, id).not.toMatch(/\bits\b/);
	});
});

describe('the events of every country', () => {
	const events = panels.flatMap(({ id, events, predecessors }) =>
		[...events, ...predecessors.flatMap((state) => state.events)].map((event) => ({ ...event, id }))
	);

	test('are told by their text where the vocabulary has no word for them', () => {
		for (const { events = [], name } of records)
			for (const { event, text, date } of events)
				if (event === 'other') expect(text?.length, `${name} ${date}`).toBeGreaterThan(20);
		for (const { id, label, by, date } of events) {
			expect(`${label} ${by}`, `${id} ${date}`).not.toMatch(/^other/i);
			if (!label) expect(by, `${id} ${date}`).toBe('');
		}
	});

	test('name who acted only where somebody did', () => {
		for (const { id, label, by, date } of events) {
			if (/^(Incident|Relations lapsed)$/.test(label)) expect(by, `${id} ${date}`).toBe('');
			if (/^(Treaty|Summit|Agreement|Talks)$/.test(label)) expect(by, `${id} ${date}`).not.toMatch(/both/);
			if (/^Relations (established|broken off|restored)$/.test(label)) expect(by, id).not.toBe('');
		}
	});

	test('are not told again in the history of a mission', () => {
		for (const { events = [], missions = [], name } of records)
			for (const { date } of missions.flatMap(({ history = [] }) => history))
				expect(
					events.filter((event) => event.date === date && OF_MISSIONS.includes(event.event)),
					`${name} ${date}`
				).toEqual([]);
	});

	test('are not told again among the events of the world, nor twice among themselves', () => {
		for (const { id, events, world } of panels) {
			const dates = new Set(events.map(({ date }) => date));
			for (const { date, title } of world) expect(dates.has(date), `${id} ${title}`).toBe(false);
			const keys = events.map(({ date, label, by, text }) => [date, label, by, text].join());
			expect(new Set(keys).size, id).toBe(keys.length);
			const texts = events.flatMap(({ text, reason, note }) => [text, reason, note]).filter(Boolean);
			expect(new Set(texts).size, id).toBe(texts.length);
		}
	});
});
