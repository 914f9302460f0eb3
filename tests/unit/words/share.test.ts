import { describe, expect, test } from 'vitest';
import { shareMessagesFor } from '#lib/words/share-messages.ts';

const m = shareMessagesFor('en');

describe('the words of the dialog that sends, draws and cites a view', () => {
	test.each([
		[
			{ day: '18 August 1976', checked: '30 June 2026' },
			'Shows 18 August 1976. Facts checked up to 30 June 2026.'
		],
		[{ day: '', checked: '30 June 2026' }, 'Facts checked up to 30 June 2026.'],
		[{ day: '1976', checked: '' }, 'Shows 1976.']
	])('name the day and the state of the facts: %o', (about, words) => {
		expect(m.about(about)).toBe(words);
	});

	test.each([
		[
			{ site: 'Ties with Pyongyang', checked: '30 June 2026', licence: 'CC BY 4.0' },
			'Ties with Pyongyang, facts checked up to 30 June 2026, CC BY 4.0'
		],
		[{ site: 'Ties with Pyongyang', checked: '', licence: 'CC BY 4.0' }, 'Ties with Pyongyang, CC BY 4.0']
	])('say where a picture comes from: %o', (origin, words) => {
		expect(m.origin(origin)).toBe(words);
	});

	test('lead to the sources, and to files', () => {
		expect(m.atAddress('https://example.org/')).toBe('Sources of every fact: https://example.org/');
		expect(m.save('PNG')).toBe('Save as PNG');
		expect(m.country('Malaysia')).toBe('Malaysia and North Korea');
	});

	test.each([
		['', 'World map. Relations. 1976: Severed 10; Never 29.'],
		['Broken off.', 'World map. Relations. Broken off. 1976: Severed 10; Never 29.']
	])('describe a picture with the sentence %j', (sentence, words) => {
		const rows = [
			{ label: 'Severed', count: '10' },
			{ label: 'Never', count: '29' }
		];
		expect(m.description({ headline: 'Relations.', sentence, day: '1976', rows })).toBe(words);
	});
});

test('the data of a state or a year are named by it', () => {
	expect(m.json('Malaysia')).toBe('All facts about Malaysia (JSON)');
});
