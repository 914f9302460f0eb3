import { readFileSync } from 'node:fs';

const BLOCK = /:root \{(.*?)\n\}/s;
const COLOUR = /(--[a-z-]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\);/g;

const shortened = (css: string): string =>
	css
		.replace(/\/\*.*?\*\//gs, '')
		.replace(/\s+/g, ' ')
		.replace(/ ?([{}();,]) ?/g, '$1')
		.replace(/: /g, ':')
		.replaceAll(';}', '}');

/** What a picture says of itself: its patterns are those of its own size, and nothing in it is pointed at. */
const OWN = `
	.sphere { fill: var(--sea); }
	:root { --suspended: url(#pattern-suspended-picture); --severed-pattern: url(#pattern-severed-picture); --office: url(#pattern-office-picture);
		--recognised: url(#pattern-recognised-picture); --not-sovereign: url(#pattern-not-sovereign-picture); }
	.land { stroke: var(--line); stroke-width: 0.4px; stroke-linejoin: round; }
	.dot { fill: var(--dot); stroke: var(--rim, var(--border)); stroke-width: 0.7px; }
`;

/** The colours that a style sheet names, where they stand in app.css with their light and their dark value. */
function coloursFor(css: string, app: string): { light: string; dark: string } {
	const [, block = ''] = BLOCK.exec(app) ?? [];
	const used = [...block.matchAll(COLOUR)].filter(([, name]) => css.includes(`var(${name})`));
	if (!used.length) throw new Error('src/app.css names no colours in the form --name: light-dark(#…, #…);');
	const list = (value: 2 | 3): string =>
		`:root{${used.map((match) => `${match[1]}:${match[value]}`).join(';')}}`;
	return { light: list(2), dark: list(3) };
}

/** The rules of status.css that a picture can need: nothing in it is compared, and it shows one layer. */
const isNeeded = (rule: string): boolean => !/only-seoul|'both'|'kept'/.test(rule);

let made: string | undefined;

/**
 * The style sheet inside every picture, made once: the colours of src/app.css, light and dark by the scheme of the page that shows the picture, and the
 * rules of src/lib/styles/status.css. A picture is a document of its own, so that it cannot take them from the page.
 */
export function pictureStyle(): string {
	if (made !== undefined) return made;
	const status = shortened(readFileSync('src/lib/styles/status.css', 'utf8'));
	const rules = status
		.match(/[^{}]+\{[^{}]*\}/g)!
		.filter((rule) => isNeeded(rule) && !rule.startsWith(':root'));
	const css = rules.join('') + shortened(OWN);
	const { light, dark } = coloursFor(css, readFileSync('src/app.css', 'utf8'));
	return (made = `${light}@media(prefers-color-scheme:dark){${dark}}${css}`);
}
