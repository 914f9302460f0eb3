import { expect, test } from 'vitest';
import { ownAddresses } from '#lib/server/own-addresses.ts';

const ORIGIN = 'https://ties.example';

test.each([
	['', '/'],
	['', '/country/malaysia'],
	['/ties', '/ties'],
	['/ties', '/ties/year/1976']
])('below “%s” the page %s names its own whole address', (base, path) => {
	expect(ownAddresses(ORIGIN, base, path)).toBe(`<link rel="canonical" href="${ORIGIN}${path}">`);
});

test('an address cannot break out of its link, and where nobody said where the site lives there is none', () => {
	expect(ownAddresses(ORIGIN, '', '/"><script>')).not.toContain('<script>');
	expect(ownAddresses(null, '', '/about')).toBe('');
});
