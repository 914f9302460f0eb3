import { expect, test } from 'vitest';
import { story as m } from '#lib/words/messages/en/story.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.note>>([
	[[{ title: 'A thousand Volvos', date: '1974' }], 'A thousand Volvos, 1974:'],
	[[{ title: 'How ambassadors are appointed', date: '' }], 'How ambassadors are appointed:'],
	[[{ title: '', date: '' }], '']
])('what a note is about: %j → %j', (values, words) => {
	expect(m.note(...values)).toEqual(words);
});

test('what leads from a note to the text and back, and to the statement that it is', () => {
	expect([
		m.toNote(3),
		m.backToText(3),
		m.statement('G4'),
		m.part({ page: 'History', part: 'The opening' })
	]).toEqual([
		'Note 3',
		'Back to the text at note 3',
		'Statement G4 of the article behind this map:',
		'History: The opening'
	]);
});
