import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugify } from '#lib/view/slug.ts';

describe('a slug', () => {
	test.each(['', ' ', '—', '’', '조선', '臺灣', 'Україна'])(
		'of “%s”, a name without Latin letters, is empty',
		(name) => {
			expect(slugify(name)).toBe('');
		}
	);

	test.each([
		['Malaysia', 'malaysia'],
		['MY', 'my'],
		['São Tomé and Príncipe', 'sao-tome-and-principe'],
		['Côte d’Ivoire', 'cote-divoire'],
		["Côte d'Ivoire", 'cote-divoire'],
		['Türkiye', 'turkiye'],
		['St. Vincent & the Grenadines', 'st-vincent-the-grenadines'],
		['Guinea-Bissau', 'guinea-bissau'],
		['Congo (Kinshasa)', 'congo-kinshasa'],
		['U.S.A.', 'usa']
	])('of “%s” is “%s”', (name, slug) => {
		expect(slugify(name)).toBe(slug);
	});

	test('is the same however the accents are composed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (name) => {
				expect(slugify(name.normalize('NFD'))).toBe(slugify(name.normalize('NFC')));
			})
		);
	});

	test('is made of lower-case words joined by single hyphens', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (name) => {
				expect(slugify(name)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
			})
		);
	});

	test('of a slug is that slug', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (name) => {
				expect(slugify(slugify(name))).toBe(slugify(name));
			})
		);
	});
});
