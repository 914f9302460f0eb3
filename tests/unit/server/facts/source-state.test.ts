import { expect, test } from 'vitest';
import { sourceState } from '#lib/server/facts/source-state.ts';
import { event } from '../../../fixtures/facts.ts';
import { recordsOf } from '../../../fixtures/records.ts';

const state = sourceState(
	recordsOf({
		countries: {
			aa: {
				events: [
					event('visit', '1990', { confidence: 'low', sources: ['wiki'] }),
					event('visit', '1991', { confidence: 'high', sources: ['paper', 'wiki'] }),
					event('visit', '1992', {
						confidence: 'medium',
						confidence_reason: 'It is in every handbook.',
						sources: ['wiki']
					})
				],
				summary_sources: ['act']
			}
		},
		sources: {
			wiki: { kind: 'encyclopaedia', title: 'A land', copy_of: 'https://example.org/' },
			paper: { title: 'News', date: '1991', lang: 'en', note: 'Publisher not identified.' },
			act: { kind: 'official', date: '1990', author: 'Ministry' },
			spare: {}
		}
	})
);

test('the state of the bibliography counts sources and how often they are cited', () => {
	expect(state).toMatchObject({
		all: { sources: 4, citations: 5 },
		kinds: { encyclopaedia: { sources: 1, citations: 3 }, official: { sources: 1, citations: 1 } },
		titled: { sources: 2, citations: 4 },
		dated: { sources: 2, citations: 2 },
		titledAndDated: { sources: 1, citations: 1 },
		withAuthor: { sources: 1, citations: 1 },
		withLanguage: { sources: 1, citations: 1 },
		unidentified: { sources: 1, citations: 1 },
		copies: { sources: 1, citations: 3 },
		weak: { sources: 1, citations: 3 },
		unused: 1
	});
});

test('the state of the bibliography counts facts by confidence, and those that are surer than their sources allow', () => {
	expect(state).toMatchObject({
		facts: { high: 1, medium: 1, low: 1 },
		onWeakAlone: 2,
		surer: { withReason: 1, without: 1 }
	});
});
