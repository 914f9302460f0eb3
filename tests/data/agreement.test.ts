import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '#lib/dates/partial-date.ts';
import type { Entity } from '#lib/facts/facts.ts';
import { tieDaysOf } from '#lib/history/mission-days.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import { facts, histories, timelineIn, today } from '#lib/server/fact-base.ts';
import { countryPanel } from '#lib/server/panel/country-panel.ts';
import { tableIn, tiesIn } from '#lib/server/table/table.ts';
import type { CellLine } from '#lib/words/cell-line.ts';
import { cellsOf } from '#lib/words/cell-words.ts';
import { rowsOn } from '#lib/bins/rows-on.ts';

const timeline = timelineIn('en');
const { rows, labels } = tableIn('en');
const entities = [...facts.countries.values()];
const panels = new Map(
	entities.map((entity) => [entity.id, countryPanel(entity, { facts, lang: 'en', day: today })])
);

/** Every day on which anything that is told of the missions of a country can change, and the day before it. */
function daysOf(entity: Entity): Day[] {
	const changes = tieDaysOf(entity, histories.get(entity.id)!, facts).filter(
		(day) => day > timeline.firstDay && day <= today
	);
	return [
		...new Set([timeline.firstDay, today, ...changes, ...changes.map((day) => addDays(day, -1))])
	].sort();
}

const rowOf = (id: string, day: Day) =>
	rowsOn([rows.find((row) => row.id === id)!], { ...timeline, changes: [] }, tiesIn('en'), day)[0]!;

const words = ({ text, detail }: CellLine): string => (detail ? `${text} (${detail})` : text);
const inPyongyang = (line: string): string => line.replace(', Pyongyang', '');

describe('panel, table and sentence say the same of every country', () => {
	test.each(entities.map((entity) => [entity.name, entity] as const))(
		'%s, on every day on which something changes',
		(_, entity) => {
			const { phases } = panels.get(entity.id)!;
			for (const day of daysOf(entity)) {
				const row = rowOf(entity.id, day);
				const { embassy, mission } = cellsOf(row, labels, 'en');
				const phase = stretchAt(phases, day);
				expect(embassy.map(words), day).toEqual(phase.inDprk.map(inPyongyang));
				expect(mission.map(words), day).toEqual(phase.ofDprk);

				// The sentence tells of one state's own relations in force.
				if (row.through || !/^Diplomatic relations/.test(phase.sentence)) continue;
				const resident = row.inDprk?.find(
					({ kind, city, perhaps }) => kind === 'embassy' && city === 'Pyongyang' && !perhaps
				);
				const told = /no embassy in Pyongyang/.test(phase.sentence)
					? undefined
					: /with staff of its own/.test(phase.sentence)
						? 'yes'
						: /without resident staff/.test(phase.sentence)
							? 'no'
							: 'unknown';
				expect(resident?.staffed, `${day}: ${phase.sentence}`).toBe(told);

				const sure = (row.accredited ?? []).filter(({ perhaps }) => !perhaps);
				const cities = sure.filter(({ city }) => phase.sentence.includes(city));
				expect(cities.length > 0, `${day}: ${phase.sentence}`).toBe(sure.length > 0);
				for (const { city } of row.accredited?.filter(({ perhaps }) => perhaps) ?? [])
					if (!sure.some((post) => post.city === city)) expect(phase.sentence, day).not.toContain(city);
			}
		}
	);

	test('today: who is represented from where', () => {
		for (const { id } of entities) {
			const panel = panels.get(id)!;
			const row = rowOf(id, today);
			const cells = cellsOf(row, labels, 'en');
			const covered = cells.mission.slice(row.ofDprk?.length ?? 0);
			for (const [lines, told] of [
				[panel.accreditedFrom, cells.accredited],
				[panel.coveredFrom, covered]
			] as const) {
				// After those of today stand those that have ended.
				const now = lines.slice(0, told.length);
				const city = ({ text }: CellLine): string => text.replace(/^represented from /, '');
				expect(
					now.map(({ text }) => text.replace(/ \(embassy to .*\)$/, '')),
					id
				).toEqual(told.map(city));
				for (const [i, { detail = '' }] of told.entries())
					expect(now[i]!.detail ?? '', id).toMatch(new RegExp(`${detail}$`));
				for (const { detail } of lines.slice(told.length)) expect(detail, id).toMatch(/ended/);
			}
			// An unconfirmed post is marked as such in both.
			expect(
				panel.accreditedFrom
					.slice(0, cells.accredited.length)
					.map(({ confidence }) => confidence?.level === 'low'),
				id
			).toEqual((row.accredited ?? []).map(({ perhaps }) => perhaps === true));
		}
	});

	test('today: a card stands open exactly where the table has the mission', () => {
		for (const { id } of entities.filter(({ id }) => id !== 'kp')) {
			const panel = panels.get(id)!;
			const row = rowOf(id, today);
			const open = (cards: typeof panel.inDprk): number =>
				cards.filter(({ closed, remarks }) => !closed && !remarks.some((text) => /do not prove/.test(text)))
					.length;
			expect(row.inDprk?.length ?? 0, id).toBe(open(panel.inDprk));
			expect(row.ofDprk?.length ?? 0, id).toBe(open(panel.ofDprk));
		}
	});
});

describe('the present tense', () => {
	const on = (id: string) => cellsOf(rowOf(id, today), labels, 'en');

	test('is for what was seen at work within three years, dated opening or not', () => {
		expect(on('in').mission.map(words)).toEqual(['Embassy, New Delhi']);
	});

	test('is not for older reports: they are told with their date', () => {
		expect(on('cl').accredited.map(words)).toEqual(['Beijing (latest report: 2018)']);
		expect(panels.get('cl')!.sentence).toMatch(
			/in the latest report, of 2018, the ambassador was accredited/
		);
		expect(panels.get('ch')!.sentence).toMatch(/the ambassador is accredited from Beijing/);
	});
});
