import { expect, test } from 'vitest';
import { en as m } from '#lib/words/messages/en/actions.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.citation>>([
	[
		[
			{
				name: 'Malaysia',
				site: 'Ties with Pyongyang',
				checked: '30 June 2026',
				url: 'https://ties.example/country/malaysia',
				licence: 'CC BY 4.0'
			}
		],
		'“Malaysia and North Korea”, Ties with Pyongyang, facts checked up to 30 June 2026, CC BY 4.0, https://ties.example/country/malaysia'
	]
])('how the page is cited: %j → %j', (values, words) => {
	expect(m.citation(...values)).toEqual(words);
});

test.each<Case<typeof m.reportForm>>([
	[
		[{ name: 'Malaysia', url: '/country/malaysia' }],
		'About: Malaysia\nPage: /country/malaysia\nWhat the page says:\nWhat is right:\nSource (link):\n'
	]
])('the form for an error: %j → %j', (values, words) => {
	expect(m.reportForm(...values)).toEqual(words);
});
