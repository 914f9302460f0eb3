import { readFileSync } from 'node:fs';
import type { Bin } from '#lib/bins/bins.ts';

// The renderer of the previews knows no variables and none of the newer selectors: what app.css and status.css say is worked out for it here.

type Declarations = ReadonlyMap<string, string>;

/** A rule of a style sheet with each of its selectors by itself. */
interface Rule {
	readonly selectors: readonly string[];
	readonly declarations: Declarations;
}

const LIGHT = /(--[a-z-]+):\s*light-dark\((#[0-9a-f]+),/g;
const VARIABLE = /var\((--[a-z-]+)(?:,\s*((?:[^()]|\([^()]*\))+))?\)/;

const declarationsOf = (text: string): Declarations =>
	new Map(
		[...text.matchAll(/([\w-]+):\s*([^;]+);?/g)].map(([, name = '', value = '']) => [
			name,
			value.replace(/url\('(.*?)'\)/, 'url($1)').trim()
		])
	);

const rulesOf = (css: string): Rule[] =>
	[...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
		([, selector = '', text = '']) => ({
			selectors: selector
				.replace(/:is\(([^)]*)\)/, '$1')
				.split(',')
				.map((one) => one.trim()),
			declarations: declarationsOf(text)
		})
	);

/** Puts values in the place of variables; where there is none and nothing stands in for it, `none`. */
function resolved(value: string, known: Declarations): string {
	const [whole, name, orElse] = VARIABLE.exec(value) ?? [];
	if (!whole || !name) return value;
	return resolved(value.replace(whole, known.get(name) ?? orElse ?? 'none'), known);
}

/** The light colours of src/app.css, and the rules of src/lib/styles/status.css with what they say of all. */
function read(): { known: Declarations; rules: readonly Rule[] } {
	const app = readFileSync('src/app.css', 'utf8');
	const rules = rulesOf(readFileSync('src/lib/styles/status.css', 'utf8'));
	const colours = [...app.matchAll(LIGHT)].map(([, name, light]) => [name!, light!] as const);
	const root = rules.find(({ selectors }) => selectors.includes(':root'))!.declarations;
	return { known: new Map([...colours, ...root]), rules };
}

let sheet: ReturnType<typeof read> | undefined;
const theSheet = () => (sheet ??= read());

/** A light colour of src/app.css by its name without dashes, as in `paper`. Throws where there is none. */
export function colourOf(name: string): string {
	const colour = theSheet().known.get(`--${name}`);
	if (!colour) throw new Error(`src/app.css names no colour --${name}: light-dark(#…, #…)`);
	return colour;
}

/** What status.css says of everything with one of these selectors, later rules over earlier ones. */
function valuesOf(...selectors: readonly string[]): Declarations {
	const { known, rules } = theSheet();
	const found = rules.filter((rule) => rule.selectors.some((one) => selectors.includes(one)));
	return new Map([...known, ...found.flatMap(({ declarations }) => [...declarations])]);
}

/** How land, a dot and a swatch in a bin are painted. */
function binStyle(bin: Bin): string {
	const values = valuesOf('[data-status]', `[data-status='${bin}']`);
	const paint = (name: string) => resolved(values.get(name)!, values);
	const rim = resolved('var(--rim, var(--border))', values);
	return (
		`[data-status='${bin}']{fill:${paint('fill')};stroke:${paint('--line')}}` +
		`[data-status='${bin}'] .dot{fill:${paint('--dot')};stroke:${rim}}` +
		`.flat[data-status='${bin}']{fill:${paint('--flat')};stroke:none}`
	);
}

/** The rim of a dot in two bins. */
const otherStyle = (bin: Bin): string => {
	const rim = valuesOf(`[data-other='${bin}']`).get('--rim');
	return rim ? `[data-other='${bin}'] .dot{stroke:${resolved(rim, theSheet().known)}}` : '';
};

/** The patterns: the first selector of a rule is the only one. */
const patternStyles = (): string => {
	const { known, rules } = theSheet();
	return rules
		.filter(({ selectors }) => selectors[0]!.startsWith('pattern'))
		.map(
			({ selectors, declarations }) =>
				`${selectors[0]}{${[...declarations].map(([name, value]) => `${name}:${resolved(value, known)}`).join(';')}}`
		)
		.join('');
};

/** The style sheet of a picture with these bins, in the light colours of the site and without variables. */
export const flatStyle = (bins: readonly Bin[]): string =>
	patternStyles() + bins.map(binStyle).join('') + bins.map(otherStyle).join('');
