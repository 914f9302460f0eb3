import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { floors } from './src/lint/floors.js';
import { wholeTexts, wholeTextsInAnyCase } from './src/lint/whole-texts.js';
import svelteConfig from './svelte.config.js';

const TEST_FILES = ['tests/**'];

export default ts.config(
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows all names; the base rule does not know types.
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			// noUncheckedIndexedAccess makes `!` the plain way to say that an index was checked.
			'@typescript-eslint/no-non-null-assertion': 'off',
			// Links are made by #lib/view/paths.ts, which resolves them.
			'svelte/no-navigation-without-resolve': 'off',
			'no-restricted-imports': [
				'error',
				{
					paths: [
						{
							name: '$app/navigation',
							importNames: ['goto'],
							message: 'Only #lib/state/navigation.ts calls goto: add a function there.'
						}
					]
				}
			]
		}
	},
	{
		files: ['src/**'],
		plugins: { house: { rules: { floors } } },
		rules: { 'house/floors': 'error' }
	},
	{ files: ['src/lib/state/navigation.ts'], rules: { 'no-restricted-imports': 'off' } },
	{
		files: ['src/lib/{dates,facts,history,bins,view,words}/**/*.ts'],
		rules: {
			'no-restricted-globals': ['error', { name: 'window' }, { name: 'document' }, { name: 'location' }],
			'no-restricted-syntax': [
				'error',
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: '“Today” is a parameter of pure code.'
				}
			]
		}
	},
	{
		files: [
			'src/lib/{map,time,table,search,state,components}/**',
			'src/lib/server/{panel,table,timeline,search}/**',
			'src/routes/**'
		],
		rules: { 'no-restricted-syntax': ['error', ...wholeTexts] }
	},
	{
		files: ['src/lib/{map/type-ahead,search/fold,table/filter-rows,server/search/search-data}.ts'],
		rules: { 'no-restricted-syntax': ['error', ...wholeTextsInAnyCase] }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
		// The raw markup is the map, the rows of the table and the long lists of links, made from our own data with every text escaped.
		rules: { 'svelte/no-at-html-tags': 'off' }
	},
	{ files: TEST_FILES, rules: { '@typescript-eslint/no-empty-function': 'off' } },
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/', 'playwright-report/'] }
);
