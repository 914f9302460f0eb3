import { expect, test } from 'vitest';
import { en as m } from '#lib/words/messages/en/page.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.theme>>([
	[['system'], 'Colours: system'],
	[['light'], 'Colours: light'],
	[['dark'], 'Colours: dark']
])('the choice of colours: %j → %j', (values, words) => {
	expect(m.theme(...values)).toEqual(words);
});

test.each<Case<typeof m.printed>>([
	[
		[{ site: 'Ties with Pyongyang', checked: '30 June 2026', address: 'https://ties.example/' }],
		'Ties with Pyongyang, facts checked up to 30 June 2026, https://ties.example/'
	],
	[
		[{ site: 'Ties with Pyongyang', checked: '', address: 'https://ties.example/about' }],
		'Ties with Pyongyang, https://ties.example/about'
	]
])('the line on paper: %j → %j', (values, words) => {
	expect(m.printed(...values)).toEqual(words);
});
