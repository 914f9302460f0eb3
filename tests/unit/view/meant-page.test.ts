import { expect, test } from 'vitest';
import { meantPage } from '#lib/view/meant-page.ts';
import { queryOf, withoutStuck } from '#lib/view/stuck.ts';

const ADDRESSES = ['malaysia', 'my', 'cote-divoire'].map((address) => ({
	address,
	slug: address === 'my' ? 'malaysia' : address
}));
const meant = (path: string) => meantPage(path, ADDRESSES, ['1976']);

test.each([
	['/country/malaysia', 'malaysia'],
	['/Country/Malaysia/', 'malaysia'],
	['/country/MY', 'malaysia'],
	['/xx/country/malaysia', 'malaysia'],
	['/country/malaysia).', 'malaysia'],
	['/country/malaysia%E3%80%8D', 'malaysia'],
	['/country/malaysia/index.html', 'malaysia'],
	['/country/malaysia.html', 'malaysia'],
	['/country/C%C3%B4te%20d%27Ivoire', 'cote-divoire']
])('%s means the page of a country', (path, name) => {
	expect(meant(path)).toEqual({ page: 'country', name });
});

test('the other pages are meant with capital letters, slashes and full stops as well', () => {
	expect(meant('/Table.')).toEqual({ page: 'table' });
	expect(meant('/ABOUT/')).toEqual({ page: 'about' });
	expect(meant('/year/1976"')).toEqual({ page: 'year', name: '1976' });
	expect(meant('/index.html')).toEqual({ page: 'home' });
	expect(meant('//')).toEqual({ page: 'home' });
});

test.each(['/nowhere', '/country/malasia', '/country/table', '/year/1900', '/%E0%A4%A', '/a/b/c/table'])(
	'%s means none of ours',
	(path) => {
		expect(meant(path)).toBeNull();
	}
);

test('what is stuck to the end of a query is taken off its last value, but not off the words of a search', () => {
	expect(queryOf('?region=asia&date=1976-08-18).').toString()).toBe('region=asia&date=1976-08-18');
	expect(queryOf('?q=what%3F').get('q')).toBe('what?');
	expect(withoutStuck('source-12”。')).toBe('source-12');
});
