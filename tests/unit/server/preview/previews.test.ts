import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facts, siteIn, timelineIn, today } from '#lib/server/fact-base.ts';
import { LANGUAGES } from '#lib/facts/languages.ts';
import { yearsOf } from '#lib/bins/year-totals.ts';
import { drawingOf, layoutOf } from '#lib/server/preview/drawing.ts';
import { lettersMissing } from '#lib/server/preview/font.ts';
import { layOut, PREVIEW, type Layout } from '#lib/server/preview/layout.ts';
import type { PlacedText } from '#lib/server/preview/placed.ts';
import { previewAt, previewsIn } from '#lib/server/preview/previews.ts';
import { entriesOf } from '../../../../src/hosting/entries.ts';

const languages = LANGUAGES.map(({ id }) => id);

/** What is inked of a text, as the edges of a box. */
const boxOf = ({ set, x, y }: PlacedText) => ({
	left: x + set.left,
	right: x + set.right,
	top: y + set.top,
	bottom: y + set.bottom
});

/** Texts that leave their picture, or stand in another one. */
function misplaced({ texts }: Layout): string[] {
	const boxes = texts.map(boxOf);
	return boxes.flatMap((box, i) => {
		const { left, right, top, bottom } = box;
		const leaves = left < 0 || top < 0 || right > PREVIEW.width || bottom > PREVIEW.height;
		const meets = boxes
			.slice(i + 1)
			.some((other) => left < other.right && other.left < right && top < other.bottom && other.top < bottom);
		return leaves || meets ? [JSON.stringify({ i, ...box, leaves, meets })] : [];
	});
}

describe.each(languages)('the previews in %s', (lang) => {
	const previews = [...previewsIn(lang).values()];

	test('are there for every page', () => {
		const pages = [
			...entriesOf(lang, 'src/routes').filter((path) => !/404|\.\w+$/.test(path)),
			...[...facts.countries.values()].map(({ slug }) => `/country/${slug}`),
			...yearsOf(timelineIn(lang)).map((year) => `/year/${year}`),
			...siteIn(lang).texts.map(({ path }) => path),
			...['', ...Object.keys(facts.vocabulary.source_kinds)].map(
				(kind) => `/about/sources${kind && `/${kind}`}`
			)
		];
		expect(pages.filter((path) => !previewAt(path, lang))).toEqual([]);
		expect(new Set(previews.map(({ name }) => name)).size).toBe(new Set(pages).size);
	});

	test('are set in letters that the face of the site has', () => {
		const missing = previews.flatMap(({ name, heading, text }) =>
			lettersMissing(heading + text).map((letter) => `${name}: ${letter}`)
		);
		expect(missing).toEqual([]);
	});

	test('have no text that leaves the picture or stands in another', () => {
		const found = previews.flatMap((preview) =>
			misplaced(layoutOf(preview, lang)).map((text) => `${preview.name}: ${text}`)
		);
		expect(found).toEqual([]);
	});

	test('name the day that they show, whichever one a link asks for', () => {
		const day = '30 June 2026';
		expect(today).toBe('2026-06-30');
		for (const preview of previews.filter(({ name }) => name === 'world' || name.startsWith('country/')))
			expect(preview.description).toMatch(new RegExp(`^On ${day}: `));
		expect(previewAt('/year/1976', lang)!.description).toContain('31 December 1976');
		for (const preview of previews) expect(preview.alt).toMatch(/World map of \d+ \w+ \d{4}/);
	});
});

test('a long name and a long text stand in the picture too, whatever they are', () => {
	const word = fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom(...'aeimnorstwWÅçğ’-') });
	const words = (most: number) =>
		fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '));
	fc.assert(
		fc.property(words(6), words(20), fc.boolean(), (heading, text, hasSwatch) => {
			const layout = layOut({
				site: 'Ties with Pyongyang',
				day: 'Map of 30 September 2026',
				heading,
				text,
				hasSwatch,
				key: []
			});
			const [lost] = layout.texts.map(boxOf).filter(({ left, right }) => left < 0 || right > PREVIEW.width);
			expect(lost).toBeUndefined();
		}),
		{ numRuns: 60 }
	);
});

test('a state is outlined, a small one has a ring, and what is not on the map has neither', () => {
	const marks = (path: string): string =>
		/<path fill="none" stroke="#1b1b19"[^>]* d="([^"]*)"/.exec(
			drawingOf(previewAt(path, 'en')!, 'en')
		)?.[1] ?? '';
	expect(marks('/country/china')).not.toContain('a');
	expect(marks('/country/malta')).toMatch(/^M\d+ \d+a/);
	expect(marks('/country/european-union')).toBe('');
	expect(marks('/breaks/rangoon-1983').match(/a/g)!.length).toBeGreaterThan(2);
});

test('a drawing asks for nothing that the renderer does not know: no variable, no font, no other file', () => {
	const unknown = ['/', '/country/malaysia', '/year/1976', '/tours/contest'].flatMap(
		(path) =>
			/var\(|light-dark|:is\(|<text|href|url\('/.exec(drawingOf(previewAt(path, 'en')!, 'en'))?.[0] ?? []
	);
	expect(unknown).toEqual([]);
});

test('a year shows its own map, and a tour that of its layer', () => {
	const drawing = (path: string): string => drawingOf(previewAt(path, 'en')!, 'en');
	expect(previewAt('/year/1976', 'en')!.day).toBe('1976-12-31');
	expect(drawing('/year/1976')).not.toBe(drawing('/year/1977'));
	expect(drawing('/tours/contest')).toContain('data-status="only-seoul"');
});
