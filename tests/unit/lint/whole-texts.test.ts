import { Linter } from 'eslint';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import { expect, test } from 'vitest';
import { wholeTexts, wholeTextsInAnyCase } from '../../../src/lint/whole-texts.js';

/** How often the rule speaks of a source. */
function complaints(source: string, file: string, restrictions = wholeTexts): number {
	const config: Linter.Config[] = [
		...svelte.configs.base,
		{ files: ['**/*.ts'], languageOptions: { parser: ts.parser as Linter.Parser } },
		{
			files: ['**/*.{ts,svelte}'],
			rules: { 'no-restricted-syntax': ['error', ...restrictions] }
		}
	];
	const messages = new Linter().verify(source, config, file);
	expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
	return messages.length;
}

test.each([
	['words in markup', '<p>Close</p>'],
	['brackets around a value', '<p>{name} ({count})</p>'],
	['a colon between two values', '<p>{date}: {title}</p>'],
	['a dash in the title of a page', '<svelte:head><title>{page} – {site}</title></svelte:head>'],
	['words in an attribute that is read', '<button title="Close"></button>']
])('%s: no component writes that', (_, markup) => {
	expect(complaints(markup, 'a.svelte')).toBeGreaterThan(0);
});

test.each([
	['joining with a comma', `names.join(', ')`],
	['joining with a word', `names.join(' and ')`],
	['a comma between two values', '`${kind}, ${city}`'],
	['brackets around the second of two values', '`${name} (${state})`.trim()'],
	['lower case', `label.toLowerCase()`],
	['cutting the text of an element', `link.textContent.slice(3)`],
	['cutting what the words floor made', `lookWords(look).split(':')`]
])('%s: nobody above the words floor does that', (_, code) => {
	expect(complaints(code, 'a.ts')).toBeGreaterThan(0);
});

test.each([
	['values in elements of their own', 'a.svelte', '<p><strong>{date}</strong> <span>{title}</span></p>'],
	['a sign as the face of a button', 'a.svelte', '<button aria-label={label}>×</button>'],
	[
		'codes, paths and markup',
		'a.ts',
		'[`M${x} ${y}`, `${base}/${slug}`, `<p>${a}</p><p>${b}</p>`, list.join("")]'
	],
	['a day cut to its year', 'a.ts', 'day.slice(0, 4)']
])('%s: anybody may do that', (_, file, code) => {
	expect(complaints(code, file)).toBe(0);
});

test('what compares with a typed text may bring it into one case, and glues nothing all the same', () => {
	expect(complaints('typed.toLowerCase()', 'a.ts', wholeTextsInAnyCase)).toBe(0);
	expect(complaints(`names.join(', ')`, 'a.ts', wholeTextsInAnyCase)).toBe(1);
});
