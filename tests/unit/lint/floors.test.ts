import { join } from 'node:path';
import { Linter } from 'eslint';
import ts from 'typescript-eslint';
import { expect, test } from 'vitest';
import { floors } from '../../../src/lint/floors.js';
import { circlesIn, importsOf } from '../../fixtures/imports.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** What the rule says of a line in a file below src. */
function said(file: string, line: string): string[] {
	const linter = new Linter({ cwd: ROOT });
	const messages = linter.verify(
		line,
		[
			{
				files: ['**/*.{js,ts,svelte}'],
				languageOptions: { parser: ts.parser as Linter.Parser },
				plugins: { house: { rules: { floors } } },
				rules: { 'house/floors': 'error' }
			}
		],
		join(ROOT, 'src', file)
	);
	return messages.map(({ message }) => message);
}

const upwards = (from: string, to: string): string =>
	`${from} lies below ${to} and may not look up: move what it needs down, or hand it over from above.`;

const FORBIDDEN: Readonly<Record<string, readonly [file: string, line: string, why: string]>> = {
	'what lies above': [
		'lib/bins/bins.ts',
		`import { parseView } from '#lib/view/view.ts';`,
		upwards('bins', 'view')
	],
	'even by another way': [
		'lib/bins/bins.ts',
		`export { parseView } from '../view/view.ts';`,
		upwards('bins', 'view')
	],
	'even a type': [
		'lib/facts/facts.ts',
		`type View = import('#lib/view/view.ts').View;`,
		upwards('facts', 'view')
	],
	'even later': [
		'lib/state/loaded-history.svelte.ts',
		`void import('../components/later.ts');`,
		upwards('state', 'components')
	],
	'by the name that the framework gives the folder': [
		'lib/dates/partial-date.ts',
		`import { go } from '$lib/state/navigation.ts';`,
		upwards('dates', 'state')
	],
	'by a name in backticks': [
		'lib/dates/partial-date.ts',
		'void import(`#lib/state/navigation.ts`);',
		upwards('dates', 'state')
	],
	'all files of a folder': [
		'lib/dates/partial-date.ts',
		`const all = import.meta.glob(['../state/*.ts']);`,
		upwards('dates', 'state')
	],
	'the page that is shown, from below the state': [
		'lib/dates/partial-date.ts',
		`import { page } from '$app/state';`,
		'dates lies below the state and does not know of $app/state: hand over what it needs.'
	],
	'a command': [
		'lib/dates/partial-date.ts',
		`import { build } from '../../cli/build.ts';`,
		'the house does not look at what works on it: not from dates.'
	],
	'what lies beside': [
		'lib/table/letters.ts',
		`import { find } from '#lib/search/find.ts';`,
		'table and search are on one floor and do not look at each other: what both need belongs below.'
	],
	'the server, in the browser': [
		'lib/words/list.ts',
		`import { facts } from '#lib/server/fact-base.ts';`,
		'src/lib/server never reaches the browser: let a load function of the route give what is needed.'
	],
	'the server, in a component of a route': [
		'routes/+error.svelte',
		`import { facts } from '#lib/server/fact-base.ts';`,
		'src/lib/server never reaches the browser: let a load function of the route give what is needed.'
	],
	'the browser, in the server': [
		'lib/server/fact-base.ts',
		`import { currentView } from '#lib/state/current-view.svelte.ts';`,
		'src/lib/server makes what is true of every visit: not from state.'
	],
	'a folder without a floor': [
		'lib/misc/misc.ts',
		`import { facts } from '#lib/facts/facts.ts';`,
		'src/lib/misc is no floor of the house: see src/lint/floors.js.'
	]
};
for (const [what, [file, line, why]] of Object.entries(FORBIDDEN))
	test(`${file} may not look at ${what}`, () => {
		expect(said(file, line)).toEqual([why]);
	});

test.each([
	['lib/view/view.ts', `import { binsOf } from '#lib/bins/bins.ts';`],
	['lib/server/table/table.ts', `import { cellsOf } from '#lib/words/cell-words.ts';`],
	['lib/words/list.ts', `import { list } from './messages.ts';`],
	['routes/[[lang=lang]]/table/+page.server.ts', `import { facts } from '#lib/server/fact-base.ts';`],
	['routes/[[lang=lang]]/table/+page.svelte', `const facts = await import('#lib/server/fact-base.ts');`],
	['hosting/adapter.ts', `import { facts } from '#lib/server/fact-base.ts';`]
])('%s may say: %s', (file, line) => {
	expect(said(file, line)).toEqual([]);
});

test('a circle is found', () => {
	expect(
		circlesIn(
			new Map([
				['a', ['b', 'c']],
				['b', ['c']],
				['c', ['a']]
			])
		)
	).toEqual([['a', 'b', 'c', 'a']]);
});

test('no module needs itself by way of others', () => {
	expect(circlesIn(importsOf()).map((circle) => circle.join(' → '))).toEqual([]);
});
