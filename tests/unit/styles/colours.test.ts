import { readFileSync } from 'node:fs';
import {
	converter,
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	parse,
	type Color
} from 'culori';
import { describe, expect, test } from 'vitest';
import { COMPARED, TWO_KOREAS, type Bin } from '#lib/timeline/bins.ts';

// The colours as the style sheets have them. Bins with a pattern are told apart by it; here are those in one plain colour.

const tokens = new Map(
	[...readFileSync('src/app.css', 'utf8').matchAll(/(--[\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
		([, name, light, dark]) => [name!, { light: light!, dark: dark! }]
	)
);
const styles = readFileSync('src/lib/styles/status.css', 'utf8');
const THEMES = ['light', 'dark'] as const;

const PATTERNED: readonly Bin[] = ['suspended', 'office', 'recognised', 'not-sovereign', 'unknown'];
const LEGENDS: Record<string, readonly Bin[]> = {
	status: ['embassy', 'relations', 'severed', 'never', 'self'],
	'two Koreas': TWO_KOREAS.filter((bin) => !PATTERNED.includes(bin)),
	'two days': COMPARED
};

/** The plain colour of a bin in a theme. */
function colourOf(bin: Bin, theme: (typeof THEMES)[number]): Color {
	const rule = styles
		.split('}')
		.find((text) => text.includes(`[data-status='${bin}']`) && text.includes('--flat'));
	const [, token] = /--flat: var\((--[\w-]+)\)/.exec(rule ?? '') ?? [];
	const colour = parse(tokens.get(token ?? '')?.[theme] ?? '');
	if (!colour) throw new Error(`no colour for ${bin} in the ${theme} theme`);
	return colour;
}

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
