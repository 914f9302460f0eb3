import { describe, expect, test } from 'vitest';
import { countedWith } from '#lib/history/counting.ts';
import { partnersOn } from '#lib/history/states-on.ts';
import { citedFact } from '#lib/server/content/cited-fact.ts';
import { candidatesOn, usualChoices } from '#lib/server/counting/candidates.ts';
import { countingView } from '#lib/server/counting/counting-view.ts';
import { RIVALS } from '#lib/server/counting/rivals.ts';
import { facts, siteIn, timelineIn, today } from '#lib/server/fact-base.ts';
import { figureOf } from '#lib/server/figures.ts';
import { counting as m } from '#lib/words/messages/en/counting.ts';

const timeline = timelineIn('en');
const on = (day: string, ...more: string[]): number => {
	const candidates = candidatesOn(timeline, day, facts);
	return countedWith(candidates, new Set([...usualChoices(candidates), ...more])).length;
};

describe.each(RIVALS)(
	'the number $number ($id)',
	({ id, number, day, with: more, fact, told, misses = 0, sources }) => {
		test('is given by its rule, or its difference is named', () => {
			expect(number - on(day ?? today, ...more)).toBe(misses);
			expect(m.rivals).toHaveProperty([id]);
		});

		test('makes no choice that does not exist on its day', () => {
			const choices = candidatesOn(timeline, day ?? today, facts).flatMap(({ by }) => by);
			for (const choice of more) expect(choices).toContain(choice);
		});

		test('stands in the fact that is said to have it', () => {
			if (!fact) return expect(day).toBeNull();
			const { texts } = citedFact(fact, facts)!;
			expect(texts.some((text) => new RegExp(`\\b${told ?? number}\\b`).test(text))).toBe(true);
			for (const source of sources ?? []) expect(facts.sources.has(source), source).toBe(true);
		});
	}
);

test('the usual answer is the number of the map, on every day of the switch', () => {
	for (const { day } of countingView(siteIn('en')).days)
		expect(on(day), day).toBe(figureOf(`un-partners ${day}`, siteIn('en')));
});

test('with the states outside the United Nations it is the number of all partners', () => {
	for (const { day } of countingView(siteIn('en')).days) {
		const beyond = candidatesOn(timeline, day, facts).filter(({ kind }) => kind === 'non-member');
		expect(on(day, ...beyond.map(({ id }) => id)), day).toBe(partnersOn(timeline, day));
	}
});

test('what is contested is a choice: Palestine, Western Sahara, the Union, the Order and states on which sources differ', () => {
	const kinds = new Map(candidatesOn(timeline, today, facts).map(({ id, kind }) => [id, kind]));
	expect(kinds.get('ps')).toBe('non-member');
	expect(kinds.get('eh')).toBe('recognised');
	expect(kinds.get('eu')).toBe('no-state');
	expect(kinds.get('xm')).toBe('no-state-without');
	expect(kinds.get('pt')).toBe('still-counted');
	expect(kinds.get('ca')).toBe('denied');
});
