import { expect, test } from 'vitest';
import { en as m } from '#lib/words/messages/en/tour.ts';
import { tours } from '#lib/words/messages/en/tours.ts';
import type { Case } from '../../fixtures/wordings.ts';

test('what the bar of a tour is called and says of its place', () => {
	expect([m.label('Two Koreas'), m.of({ number: 2, count: 6 }), m.goTo('The last two')]).toEqual([
		'Tour: Two Koreas',
		'2 of 6',
		'Go to “The last two”'
	]);
});

test.each<Case<typeof m.spoken>>([
	[
		[{ number: 2, count: 6, title: 'Africa chooses', text: 'Uganda turned to both.' }],
		'Step 2 of 6: Africa chooses. Uganda turned to both.'
	]
])('what is spoken of a step: %j → %j', (values, words) => {
	expect(m.spoken(...values)).toBe(words);
});

test.each<Case<typeof m.noTour>>([[[{ quoted: 'moon' }], ['There is no tour “', { quoted: 'moon' }, '”.']]])(
	'a tour that does not exist: %j → %j',
	(values, words) => {
		expect(m.noTour(...values)).toEqual(words);
	}
);

test.each<Case<typeof m.noStep>>([
	[[{ value: { quoted: '9' }, count: 6 }], ['There is no step “', { quoted: '9' }, '”: this tour has 6.']]
])('a step that does not exist: %j → %j', (values, words) => {
	expect(m.noStep(...values)).toEqual(words);
});

test('a way on the pages of the tours', () => {
	const { tours: m } = { tours };
	expect(m.named({ way: m.onMap, title: 'Flight 858' })).toBe('On the map: Flight 858');
});
