import { expect, test } from 'vitest';
import * as m from '#lib/words/messages/en/actors.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.byWhom>>([
	[[{ by: 'dprk', name: 'Malaysia' }], 'by North Korea'],
	[[{ by: 'country', name: 'Malaysia' }], 'by Malaysia'],
	[[{ by: 'both', name: 'Malaysia' }], ''],
	[[{ name: 'Malaysia' }], ''],
	[[{ by: 'unknown', name: 'Malaysia' }], '(by which side is not known)']
])('who acted: %j → %j', (values, words) => {
	expect(m.byWhom(...values)).toEqual(words);
});
