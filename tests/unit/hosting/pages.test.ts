import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pageFile } from '../../../src/hosting/page-layout.ts';
import { redirectPage } from '../../../src/hosting/redirect-page.ts';

test('every page has a folder of its own; other files, and the page for what is missing, stay where they are', () => {
	expect(
		[
			'country/malaysia.html',
			'about.html',
			'index.html',
			'ko/index.html',
			'404.html',
			'ko/404.html',
			'map.json'
		].map(pageFile)
	).toEqual([
		'country/malaysia/index.html',
		'about/index.html',
		'index.html',
		'ko/index.html',
		'404.html',
		'ko/404.html',
		'map.json'
	]);
});

test('a page that leads on allows its own script and nothing else, and takes query and fragment along', () => {
	const html = redirectPage('/country/malaysia', 'en-GB');
	const [, script] = /<script>(.*?)<\/script>/.exec(html)!;
	const hash = createHash('sha256').update(script!).digest('base64');
	expect(html).toContain(
		`content="default-src 'none'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`
	);
	let replaced = '';
	new Function('location', script!)({
		search: '?date=1976-08-18',
		hash: '#source-12',
		replace: (address: string) => (replaced = address)
	});
	expect(replaced).toBe('/country/malaysia?date=1976-08-18#source-12');
	expect(html).toContain(
		'<noscript><meta http-equiv="refresh" content="0;url=/country/malaysia"></noscript>'
	);
});

test('no address can break out of the page that leads to it', () => {
	const html = redirectPage(`/x"'><script>alert(1)</script>&`, 'en-GB');
	expect(html.match(/<script>/g)).toHaveLength(1);
	expect(html.match(/<\/script>/g)).toHaveLength(1);
	expect(html).not.toContain('href="/x"');
});
