import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source } from '#lib/facts/records.ts';
import { allowedConfidence, isSurer } from '#lib/server/facts/allowed-confidence.ts';
import { vocabulary } from '../../../fixtures/facts.ts';

type Rated = Pick<Source, 'kind' | 'copy_of' | 'publisher'>;
const kinds = Object.keys(vocabulary.source_kinds) as Source['kind'][];
const anySource: fc.Arbitrary<Rated> = fc
	.record({
		kind: fc.constantFrom(...kinds),
		publisher: fc.constantFrom('Paper', 'Agency', 'Station'),
		of: fc.option(fc.constantFrom('a', 'b'))
	})
	.map(({ of, ...source }) => (of ? { ...source, copy_of: of } : source));
const anySources = fc.array(anySource, { maxLength: 6 });

describe('the highest confidence that sources allow', () => {
	test('is never lowered by another source', () => {
		fc.assert(
			fc.property(anySources, anySource, (sources, more) => {
				expect(isSurer(allowedConfidence(sources), allowedConfidence([...sources, more]))).toBe(false);
			})
		);
	});

	test('is not raised by a further copy', () => {
		fc.assert(
			fc.property(fc.array(anySource, { minLength: 1, maxLength: 6 }), (sources) => {
				const [first] = sources;
				const copied = sources.map((source) => (source === first ? { ...first, copy_of: 'x' } : source));
				expect(allowedConfidence([...copied, copied[0]!])).toBe(allowedConfidence(copied));
			})
		);
	});

	test('does not depend on their order', () => {
		fc.assert(
			fc.property(anySources, (sources) => {
				expect(allowedConfidence(sources.toReversed())).toBe(allowedConfidence(sources));
			})
		);
	});

	test('is low on any number of encyclopaedias, and on nothing', () => {
		expect(allowedConfidence([])).toBe('low');
		const wikis = ['A', 'B', 'C'].map((publisher) => ({ kind: 'encyclopaedia' as const, publisher }));
		expect(allowedConfidence(wikis)).toBe('low');
	});

	test.each([
		[['Paper', 'Paper (morning)'], 'medium'],
		[['Paper (Agency text)', 'Station (Agency text)'], 'medium'],
		[['Agency', 'Paper (Agency text)'], 'medium'],
		[['Paper', 'Station'], 'high']
	])('on the news of %j is %s', (publishers, level) => {
		expect(allowedConfidence(publishers.map((publisher) => ({ kind: 'news', publisher })))).toBe(level);
	});
});
