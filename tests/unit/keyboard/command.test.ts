import { describe, expect, test } from 'vitest';
import { commandOf, isComposed, type Key } from '#lib/keyboard/command.ts';

const press = (key: string, more: Partial<Key> = {}): Key => ({
	key,
	keyCode: 0,
	isComposing: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	defaultPrevented: false,
	target: null,
	...more
});

describe('a key', () => {
	test.each(['Enter', 'Escape', 'ArrowDown', 'a', 'ㅁ', '/'])('%s alone is a command', (key) => {
		expect(commandOf(press(key))).toBe(key);
	});

	test.each([
		['that the browser says belongs to a composition', { isComposing: true }],
		['that an input method has used, after the composition has ended', { keyCode: 229 }],
		['with Ctrl', { ctrlKey: true }],
		['with Alt', { altKey: true }],
		['with the command key', { metaKey: true }],
		['that something on top has taken', { defaultPrevented: true }]
	])('%s is none', (_words, more) => {
		expect(commandOf(press('Enter', more))).toBeNull();
		expect(commandOf(press('Escape', more))).toBeNull();
	});

	test('is part of a letter by either sign alone', () => {
		expect(isComposed({ isComposing: true, keyCode: 13 })).toBe(true);
		expect(isComposed({ isComposing: false, keyCode: 229 })).toBe(true);
		expect(isComposed({ isComposing: false, keyCode: 13 })).toBe(false);
	});
});
