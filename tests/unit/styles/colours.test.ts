import { readFileSync } from 'node:fs';
import {
	converter,
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	parse,
	wcagContrast,
	type Color
} from 'culori';
import { describe, expect, test } from 'vitest';
import { COMPARED, MISSIONS, MISSIONS_ABROAD, TWO_KOREAS, type Bin } from '#lib/bins/bins.ts';

// The colours as the style sheets have them. Bins with a pattern are told apart by it; here are those in one plain colour.

const tokens = new Map(
	[
		...['src/app.css', 'src/lib/styles/missions.css']
			.map((path) => readFileSync(path, 'utf8'))
			.join('\n')
			.matchAll(/(--[\w-]+): light-dark\((#\w+), (#\w+)\)/g)
	].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }])
);
const styles = ['status', 'missions']
	.map((name) => readFileSync(`src/lib/styles/${name}.css`, 'utf8'))
	.join('\n');
const THEMES = ['light', 'dark'] as const;

const PATTERNED: readonly Bin[] = [
	'suspended',
	'office',
	'recognised',
	'not-sovereign',
	'unknown',
	'unstaffed',
	'staff-unknown',
	'other-office'
];
const LEGENDS: Record<string, readonly Bin[]> = {
	status: ['embassy', 'relations', 'severed', 'never', 'self'],
	'two Koreas': TWO_KOREAS.filter((bin) => !PATTERNED.includes(bin)),
	missions: MISSIONS.filter((bin) => !PATTERNED.includes(bin)),
	'missions abroad': MISSIONS_ABROAD.filter((bin) => !PATTERNED.includes(bin)),
	'two days': COMPARED
};

type ThemeName = (typeof THEMES)[number];

/** A colour of app.css by its name. */
function token(name: string, theme: ThemeName): Color {
	const colour = parse(tokens.get(name)?.[theme] ?? '');
	if (!colour) throw new Error(`no colour ${name} in the ${theme} theme`);
	return colour;
}

/** The name of the colour that status.css gives to a property of a bin; undefined where it gives none. */
const tokenOf = (bin: Bin, property: string): string | undefined =>
	styles
		.split('}')
		.filter((rule) => rule.includes(`[data-status='${bin}']`))
		.flatMap((rule) => new RegExp(`${property}: var\\((--[\\w-]+)`).exec(rule)?.[1] ?? [])[0];

/** The plain colour of a bin in a theme. */
const colourOf = (bin: Bin, theme: ThemeName): Color => token(tokenOf(bin, '--flat') ?? '', theme);

/** What a bin fills its shapes with: the ground of its pattern, where it has one. */
const GROUNDS: Partial<Record<Bin, string>> = {
	suspended: '--status-never',
	office: '--status-never',
	recognised: '--status-never',
	'not-sovereign': '--pattern-paper',
	unknown: '--pattern-paper',
	unstaffed: '--status-never',
	'staff-unknown': '--status-never',
	'other-office': '--status-never'
};
const groundOf = (bin: Bin, theme: ThemeName): Color =>
	GROUNDS[bin] ? token(GROUNDS[bin], theme) : colourOf(bin, theme);

/** The line around the shapes of a bin. */
const lineOf = (bin: Bin, theme: ThemeName): Color => token(tokenOf(bin, '--line') ?? '--border', theme);

/** Whether two colours beside each other can be told apart (WCAG 2.2, 1.4.11). */
const apart = (a: Color, b: Color): boolean => wcagContrast(a, b) >= 3;

const SIGHTS: Record<string, (colour: Color) => Color> = {
	'full colour vision': (colour) => colour,
	protanopia: filterDeficiencyProt(1),
	deuteranopia: filterDeficiencyDeuter(1),
	tritanopia: filterDeficiencyTrit(1)
};

const difference = differenceCiede2000();
const lightness = (colour: Color): number => converter('lab65')(colour).l;

const pairs = (bins: readonly Bin[]): [Bin, Bin][] =>
	bins.flatMap((a, i) => bins.slice(i + 1).map((b): [Bin, Bin] => [a, b]));

describe.each(Object.entries(LEGENDS))('the colours of the legend of %s', (_, bins) => {
	describe.each(THEMES)('in the %s theme', (theme) => {
		test.each(Object.entries(SIGHTS))('can be told apart with %s', (_name, seen) => {
			const alike = pairs(bins)
				.map(([a, b]) => ({ a, b, by: difference(seen(colourOf(a, theme)), seen(colourOf(b, theme))) }))
				.filter(({ by }) => by < 10);
			expect(alike).toEqual([]);
		});

		test('can be told apart in grey, by steps of lightness', () => {
			const alike = pairs(bins)
				.map(([a, b]) => ({
					a,
					b,
					by: Math.abs(lightness(colourOf(a, theme)) - lightness(colourOf(b, theme)))
				}))
				.filter(({ by }) => by < 8);
			expect(alike).toEqual([]);
		});
	});
});

const MAPS: Record<string, readonly Bin[]> = {
	status: [
		'embassy',
		'relations',
		'suspended',
		'severed',
		'office',
		'recognised',
		'never',
		'not-sovereign',
		'self'
	],
	'two Koreas': TWO_KOREAS,
	missions: MISSIONS,
	'missions abroad': MISSIONS_ABROAD,
	'two days': COMPARED
};

describe.each(Object.entries(MAPS))('on the map of %s', (_, bins) => {
	describe.each(THEMES)('in the %s theme', (theme) => {
		test('every fill, or the line around it, has 3:1 against the sea', () => {
			const sea = token('--sea', theme);
			expect(
				bins.filter((bin) => !apart(groundOf(bin, theme), sea) && !apart(lineOf(bin, theme), sea))
			).toEqual([]);
		});

		test('neighbours in two bins have 3:1 to each other, or the line between them has it to one of them, whoever draws it', () => {
			const merged = pairs(bins).filter(([a, b]) => {
				const fills = [groundOf(a, theme), groundOf(b, theme)] as const;
				const lines = [lineOf(a, theme), lineOf(b, theme)];
				return !apart(...fills) && !lines.every((line) => fills.some((fill) => apart(line, fill)));
			});
			expect(merged).toEqual([]);
		});

		test('the rim or the dot of every marker has 3:1 against the sea', () => {
			const sea = token('--sea', theme);
			const parts = (bin: Bin): Color[] => [
				token(tokenOf(bin, '--rim') ?? '--ink', theme),
				groundOf(bin, theme)
			];
			expect(bins.filter((bin) => !parts(bin).some((part) => apart(part, sea)))).toEqual([]);
		});
	});
});
