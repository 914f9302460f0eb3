import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { builtLanguage } from './src/hosting/built-language.ts';
import { leanEntry } from './src/hosting/lean-entry.ts';
import { oneLanguage } from './src/hosting/one-language.ts';

/**
 * Modules that many pages load first, in one chunk for each kind of page: a dozen small ones would compress worse, and each has a line in the HTML.
 * What is only fetched later must be in none of them.
 */
const CHUNKS = {
	'every-page': [
		/\/node_modules\/(svelte|@sveltejs|esm-env|clsx)\//,
		/vite\/preload-helper|rolldown\/runtime/,
		/\/src\/lib\/(facts\/languages|words\/messages|words\/messages\/en\/every-page)\.ts/,
		/\/src\/lib\/(view\/paths|state\/loading\/(retrying|or-say|reload-document)|components\/parts\.svelte)\.ts/
	],
	'map-pages': [
		/\/src\/lib\/(dates\/|keyboard\/|view\/(shown-value|view)\.|state\/(after-paint|current-view|fetch-json|fetch-timeline|fetched|navigation)\.)/,
		/\/src\/lib\/words\/(format-date|list|progress-words|view-problem|problem-messages|escape-html|plural|messages\/en\/(problems|plural|letters))\.ts/,
		/\/src\/lib\/components\/(Swatch|AddressNote|QuotingSentence)\.svelte/,
		/\/src\/lib\/state\/loading\/(has-shape|early-input|shapes)\.ts/,
		/\/src\/lib\/(bins\/(bins|keeps)|history\/stretch-at)\.ts/
	],
	// The table needs these first; the map, when it answers.
	'map-words': [
		/\/src\/lib\/words\/(look-words|look-messages|bin-label|bin-messages|control-messages|messages\/en\/(looks|bins|controls|counts))\.ts/
	],
	// Not with the others: it fetches the history, whose styles would be taken for those of pages that only share the rest.
	'shown-map': [
		/\/src\/lib\/state\/(shown-time|shown-map|loaded-history|map-geometry)\./,
		/\/(map|history|panel)-parts\.svelte\.ts/
	]
};

/**
 * Tells the browser to compile a file as a whole while it loads, off the main thread, instead of each function when it is first called: nearly all of them are,
 * at once. https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

export default defineConfig({
	plugins: [
		sveltekit(),
		oneLanguage(builtLanguage(process.env['SITE_LANG']), import.meta.dirname),
		leanEntry()
	],
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						postBanner: COMPILE_HINT,
						codeSplitting: {
							groups: Object.entries(CHUNKS).map(([name, modules]) => ({
								name,
								test: (id) => modules.some((module) => module.test(id))
							}))
						}
					}
				}
			}
		}
	},
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/data/**/*.test.ts'],
		// Nothing else runs meanwhile.
		maxWorkers: '100%',
		// What many files ask for, such as the facts, is read once in each worker.
		isolate: false,
		// A slow or busy machine is no fault of the code.
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
