import { describe, expect, test } from 'vitest';
import { themeAfter, parseTheme, THEMES } from '#lib/view/theme.ts';

describe('the choice of colours', () => {
	test('is the system’s when nothing, or nothing known, is remembered', () => {
		expect([null, '', 'sepia', 'constructor'].map(parseTheme)).toEqual(Array(4).fill('system'));
	});

	test('is read as it was remembered', () => {
		expect(THEMES.map(parseTheme)).toEqual(THEMES);
	});

	test('goes round through all and comes back', () => {
		expect(THEMES.map(themeAfter)).toEqual(['light', 'dark', 'system']);
	});
});
