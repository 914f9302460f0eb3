import { expect, test } from 'vitest';
import { robots, sitemap } from '../../../src/hosting/sitemap.ts';

test('search engines are told every page by its whole address, and where the lists of each language are', () => {
	expect(sitemap('https://ties.example', ['/ties/year/1976', '/ties', '/ties/a&b'])).toMatch(
		/<loc>https:\/\/ties\.example\/ties<\/loc>[^]*\/ties\/a&#38;b<[^]*\/ties\/year\/1976</
	);
	expect(robots('https://ties.example', '/ties', ['', '/ko'])).toBe(
		'User-agent: *\nAllow: /\nSitemap: https://ties.example/ties/sitemap.xml\nSitemap: https://ties.example/ties/ko/sitemap.xml\n'
	);
});

test('where nobody said where the site lives, robots may read all, and no list is named', () => {
	expect(robots(null, '/ties', [''])).toBe('User-agent: *\nAllow: /\n');
});
