import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, readableTexts, textsOfComponent } from '../../fixtures/texts.ts';

describe('the texts of a module that a visitor could read', () => {
	test.each([
		[`const a = 'Relations broken off';`, ['Relations broken off']],
		['const a = `${count} states of ${day}`;', [' states of ']],
		[
			'const a = `<path class="two words" d="${way}"/><g><title>Two words</title></g>`;',
			['"/><g><title>Two words</title></g>']
		],
		[`const a = { label: 'Close' };`, ['Close']],
		[`const a = 'in-dprk', b = 'relations-severed', c = 'zh-hant';`, []],
		[`import { a } from './Some Module.ts';`, []],
		[`type A = 'Two words';`, []],
		[`throw new RangeError('This is no date.');`, []],
		[`// Two words\nconst a = 1;`, []]
	])('%s', (source, texts) => {
		expect(readableTexts(source)).toEqual(texts);
	});
});

describe('the texts of a component that a visitor could read', () => {
	test.each([
		['<p>Hello</p>', ['Hello']],
		['<p title="Hello there" class="two words">{a} {b}</p>', ['Hello there']],
		['<p aria-label={`Day ${day}`}>{day}</p>', ['Day ']],
		['<script lang="ts">const a = day + "Hello there" as string;</script><p>{a}</p>', ['Hello there']],
		['<script lang="ts">import a from "./Two Words.ts"; let b: "Two words";</script>{a}', []],
		['<svelte:head><title>Ties</title></svelte:head>', ['Ties']]
	])('%s', (source, texts) => {
		expect(textsOfComponent(source)).toEqual(texts);
	});
});

/** The names that browsers give to keys. */
const KEYS = /^(Arrow(Up|Down|Left|Right)|Page(Up|Down)|Home|End|Enter|Escape|Backspace|Tab)$/;
/** The letters of which Korean syllables are made. */
const LETTERS = /^[\u1100-\u11ff ]+$/;
/** The names of scripts, as tags of languages have them. */
const SCRIPTS = /^zh-Han[ts]$/;

/** Families of fonts. */
const FAMILIES = /,(sans-)?serif$/;

const isNone = (text: string): boolean =>
	[KEYS, LETTERS, SCRIPTS, FAMILIES].some((pattern) => pattern.test(text));

const FOLDERS = [
	...[
		'dates',
		'keyboard',
		'facts',
		'history',
		'bins',
		'view',
		'words',
		'map',
		'time',
		'table',
		'search',
		'tour',
		'share'
	],
	...['state', 'components']
].map((floor) => join('lib', floor));
const files = [...FOLDERS, 'routes']
	.flatMap(filesIn)
	.filter(({ path }) => !path.startsWith(join('lib', 'words', 'messages')));

test.each(files)('$path holds no language: that is for the messages alone', ({ path, source }) => {
	const texts = path.endsWith('.svelte') ? textsOfComponent(source) : readableTexts(source);
	expect([...new Set(texts)].filter((text) => !isNone(text))).toEqual([]);
});
