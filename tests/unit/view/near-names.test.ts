import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearSlugs, type Address } from '#lib/view/near-names.ts';

const word = fc.stringMatching(/^[abc]{0,6}$/);

/** Optimal string alignment written down as its definition, far too slow for use. */
const byDefinition = (a: string, b: string): number => {
	if (!a || !b) return a.length + b.length;
	const [aRest, bRest] = [a.slice(1), b.slice(1)];
	const options = [
		byDefinition(aRest, b) + 1,
		byDefinition(a, bRest) + 1,
		byDefinition(aRest, bRest) + (a[0] === b[0] ? 0 : 1)
	];
	if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) {
		options.push(byDefinition(a.slice(2), b.slice(2)) + 1);
	}
	return Math.min(...options);
};

describe('the distance of two words', () => {
	test.each([
		['', '', 0],
		['', 'abc', 3],
		['mali', 'mali', 0],
		['mali', 'malai', 1],
		['malawi', 'malai', 1],
		['iraq', 'iran', 1],
		['swdeen', 'sweden', 1],
		['ab', 'ba', 1],
		['ca', 'abc', 3]
	])('“%s” and “%s” is %i', (a, b, distance) => {
		expect(editDistance(a, b)).toBe(distance);
	});

	test('is the one of the definition', () => {
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(editDistance(a, b)).toBe(byDefinition(a, b));
			})
		);
	});

	test('is 0 for the same word only, the same both ways, and no more than the longer word', () => {
		fc.assert(
			fc.property(word, word, (a, b) => {
				const distance = editDistance(a, b);
				expect(distance === 0).toBe(a === b);
				expect(editDistance(b, a)).toBe(distance);
				expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
				expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
			})
		);
	});
});

describe('near names', () => {
	const of = (...slugs: string[]): Address[] => slugs.map((slug) => ({ address: slug, slug }));
	const some = [
		...of('sweden', 'switzerland', 'south-korea', 'south-sudan', 'south-africa', 'malaysia', 'mali', 'malta'),
		{ address: 'my', slug: 'malaysia' },
		{ address: 'swiss-confederation', slug: 'switzerland' }
	];

	test('of nothing, or among nothing, are none', () => {
		expect(nearSlugs('', some)).toEqual([]);
		expect(nearSlugs('sweden', [])).toEqual([]);
		expect(nearSlugs('xylophone', some)).toEqual([]);
	});

	test('lead with the nearest', () => {
		expect(nearSlugs('swedne', some)[0]).toBe('sweden');
		expect(nearSlugs('malaisia', some)[0]).toBe('malaysia');
		expect(nearSlugs('maly', some)).toEqual(['mali']);
	});

	test('are those that begin with the text, then those that hold it, in the order of the alphabet', () => {
		expect(nearSlugs('south', some)).toEqual(['south-africa', 'south-korea', 'south-sudan']);
		expect(nearSlugs('land', of('switzerland', 'landora', 'iceland'))).toEqual([
			'landora',
			'iceland',
			'switzerland'
		]);
	});

	test('are found by codes and other names too', () => {
		expect(nearSlugs('swiss', some)).toEqual(['switzerland']);
		expect(nearSlugs('mx', some)).toContain('malaysia');
	});

	test('of a text of one or two letters are only those one letter away', () => {
		expect(nearSlugs('ma', of('mali', 'm', 'mx', 'b', 'malta'))).toEqual(['m', 'mx']);
	});

	test('name no country twice and no more than asked for', () => {
		const twice = [
			{ address: 'burma', slug: 'myanmar' },
			{ address: 'burmah', slug: 'myanmar' }
		];
		expect(nearSlugs('burma', twice)).toEqual(['myanmar']);
		expect(nearSlugs('south', some, 2)).toEqual(['south-africa', 'south-korea']);
		expect(nearSlugs('south', some, 0)).toEqual([]);
	});

	test('do not depend on the order of the addresses, and hold an exact hit first', () => {
		const addresses = fc.uniqueArray(word, { maxLength: 12 }).map((words) => of(...words));
		fc.assert(
			fc.property(word, addresses, (typed, list) => {
				const near = nearSlugs(typed, list);
				expect(nearSlugs(typed, list.toReversed())).toEqual(near);
				if (typed && list.some(({ slug }) => slug === typed)) expect(near[0]).toBe(typed);
				expect(near.length).toBeLessThanOrEqual(5);
			})
		);
	});
});
