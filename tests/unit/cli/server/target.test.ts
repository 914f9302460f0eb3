import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidates, sitePath } from '../../../../src/cli/server/target.ts';
import { HOSTILE_PATHS } from '../../../fixtures/hostile-requests.ts';

test('an address is read with its query left out, as a proxy asks for it too', () => {
	for (const target of [
		'/country/malaysia',
		'/country/malaysia?date=1976-08-18',
		'http://evil.example/country/malaysia'
	])
		expect(sitePath(target, '')).toBe('/country/malaysia');
	expect(sitePath('/ties/country/malaysia', '/ties')).toBe('/country/malaysia');
	expect([sitePath('/ties', '/ties'), sitePath('/ties/', '/ties'), sitePath('/ties?x', '/ties')]).toEqual([
		'/',
		'/',
		'/'
	]);
	expect([sitePath('/', '/ties'), sitePath('/tiestoo', '/ties'), sitePath('*', '')]).toEqual([
		null,
		null,
		null
	]);
});

test.each(['/country%2fmalaysia', '/country//malaysia', '//evil.example/', '/404.html'])(
	'%s is no other spelling of a page',
	(target) => {
		expect(sitePath(target, '')).toBeNull();
	}
);

test('a page lies in the folder of its name, a file where it says', () => {
	expect(candidates('/')).toEqual(['index.html']);
	expect(candidates('/country/malaysia')[0]).toBe('country/malaysia/index.html');
	expect(candidates('/country/malaysia/')).toEqual(['country/malaysia/index.html']);
	expect(candidates('/timeline.json')[0]).toBe('timeline.json');
});

test('no address at all leads out of the site', () => {
	const parts = fc.constantFrom(
		'..',
		'.',
		'%2e',
		'%2e%2e',
		'/',
		'%2f',
		'\\',
		'%5c',
		'%00',
		'a',
		'%',
		'%25',
		':',
		'?',
		'#',
		' ',
		'//'
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.array(parts, { maxLength: 12 }).map((list) => `/${list.join('')}`),
				fc.string()
			),
			(target) => {
				const path = sitePath(target, '');
				if (path === null) return;
				for (const file of candidates(path)) {
					expect(file.startsWith('/')).toBe(false);
					expect(file.split('/')).not.toContain('..');
					expect(file).not.toContain('\0');
				}
			}
		),
		{ numRuns: 3000 }
	);
	for (const path of HOSTILE_PATHS) expect(candidates(sitePath(path, '') ?? '/').join()).not.toContain('..');
});
