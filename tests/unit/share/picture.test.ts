import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES, PICTURE_FORMATS } from '#lib/share/formats.ts';
import { pictureSvg, type PictureParts } from '#lib/share/picture.ts';

const measure = (words: string, size: number): number => words.length * size * 0.55;
const swatch = { markup: '<path d="M5 5h210v140H5z" fill="red"/>', x: 0, y: 0, width: 220, height: 150 };
const parts: PictureParts = {
	headline: '157 of 193 United Nations member states have diplomatic relations with North Korea.',
	sentence: '',
	day: '30 June 2026',
	map: { markup: '<path d="M0 0h9600v4199z"/>', x: 0, y: 0, width: 9600, height: 4199 },
	legend: Array.from({ length: 9 }, (_, i) => ({ swatch, label: `Row ${i}`, count: `${i}` })),
	defs: '',
	foot: ['Ties with Pyongyang', 'Sources of every fact: https://example.org/'],
	description: 'World map.',
	colours: { paper: '#fff', ink: '#000', soft: '#555' }
};

/** Every place of words and drawings in a picture, with what it reaches to the right and down. */
const places = (svg: string) =>
	[...svg.matchAll(/<(text|svg) x="([\d.-]+)" y="([\d.-]+)"(?: width="([\d.]+)" height="([\d.]+)")?/g)].map(
		([, , x, y, width, height]) => ({
			x: +x!,
			y: +y!,
			right: +x! + +(width ?? 0),
			bottom: +y! + +(height ?? 0)
		})
	);

describe.each(FORMAT_NAMES)('the %s picture', (name) => {
	const format = PICTURE_FORMATS[name];
	const draw = (more: Partial<PictureParts> = {}): string =>
		pictureSvg({ ...parts, ...more }, format, { serif: measure, sans: measure });

	test('is well-formed, with a title and a description', () => {
		const svg = draw({ headline: 'A & B <“quoted”>', description: '1 < 2' });
		using document = XmlDocument.fromString(svg);
		expect(document.root.name).toBe('svg');
		expect(svg).toContain('<title>A &amp; B &lt;“quoted”&gt;</title><desc>1 &lt; 2</desc>');
	});

	test('asks for nothing from elsewhere', () => {
		expect(draw({ foot: [] }).replace('http://www.w3.org/2000/svg', '')).not.toMatch(
			/https?:|<style|<image|href/
		);
	});

	test('holds everything, however long the words and whatever part of the map', () => {
		const box = fc.record({
			width: fc.integer({ min: 300, max: 9600 }),
			height: fc.integer({ min: 300, max: 4199 })
		});
		fc.assert(
			fc.property(fc.nat(20), fc.nat(40), box, (long, longer, { width, height }) => {
				const headline = 'words '.repeat(long);
				const sentence = 'words '.repeat(longer);
				const svg = draw({ headline, sentence, map: { ...parts.map, width, height } });
				for (const place of places(svg)) {
					expect(place.x).toBeGreaterThanOrEqual(0);
					expect(place.y).toBeGreaterThanOrEqual(0);
					expect(place.right).toBeLessThanOrEqual(format.width);
					expect(place.bottom).toBeLessThanOrEqual(format.height);
				}
			})
		);
	});
});
