import { describe, expect, test } from 'vitest';
import { modulesOf, readableTexts } from '../../fixtures/texts.ts';

describe('the texts of a module that a visitor could read', () => {
	test.each([
		[`const a = 'Relations broken off';`, ['Relations broken off']],
		['const a = `${count} states of ${day}`;', [' states of ']],
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

/** Texts that look like words and are none of a language: each with its reason. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
	// Tags of languages.
	'facts/records.ts': ['zh-Hant', 'zh-Hans'],
	// The names that browsers give to keys.
	'keyboard/command.ts': ['Enter', 'Escape']
};

const FLOORS = ['dates', 'keyboard', 'facts', 'history', 'bins', 'view', 'words'];
const modules = FLOORS.flatMap(modulesOf).filter(({ path }) => !path.startsWith('words/messages/'));

test.each(modules)('$path holds no language: that is for the messages alone', ({ path, source }) => {
	expect([...new Set(readableTexts(source))]).toEqual(VALUES[path] ?? []);
});
