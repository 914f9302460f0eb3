import { expect, test } from 'vitest';
import { money } from '#lib/words/messages/en/money.ts';
import { organisations as m } from '#lib/words/messages/en/organisations.ts';

test('when North Korea was in a body', () => {
	expect(m.times([{ role: '', from: '1974', to: '1994' }])).toBe('1974–1994');
	expect(
		m.times([
			{ role: 'Observer', from: '1973', to: '1991' },
			{ role: '', from: '1991', to: '' }
		])
	).toBe('Observer: 1973–1991; since 1991');
});

test('the line of the membership in the United Nations', () => {
	expect(m.un('17 September 1991')).toBe('The line: 17 September 1991, member of the United Nations');
});

test('a share of trade', () => {
	const m = money;
	expect(m.perCent(56.7)).toBe('56.7%');
});
