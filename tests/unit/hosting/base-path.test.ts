import { expect, test } from 'vitest';
import { basePath } from '../../../src/hosting/base-path.ts';

test('a path below which the site lives is taken as it is', () => {
	expect(basePath('/ties')).toBe('/ties');
	expect(basePath('/a/b-c_d.e~f/2')).toBe('/a/b-c_d.e~f/2');
});

test('none, nothing and the root mean a host of its own', () => {
	expect([basePath(undefined), basePath(''), basePath('/')]).toEqual(['', '', '']);
});

test.each([
	'ties',
	'/ties/',
	'//ties',
	'/ti es',
	'/../x',
	'/a/../b',
	'/./x',
	'/%2e',
	'https://example.org/ties',
	'/ties?x',
	'/ties#x',
	'/북',
	'/a"b',
	'\\ties',
	'/a\n/b'
])('%j is refused with a sentence that says how it is written', (value) => {
	expect(() => basePath(value)).toThrow(
		/^BASE_PATH is ".*": it must begin with a slash.*BASE_PATH=\/ties npm run build$/
	);
});
