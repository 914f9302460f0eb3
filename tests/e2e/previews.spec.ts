import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { decode } from 'fast-png';
import { VERSION } from '../../src/hosting/picture-version.ts';

const files = readdirSync('build', { recursive: true, encoding: 'utf8' }).map((file) =>
	file.replaceAll('\\', '/')
);

/** The heads of all pages; an address that only leads on to another is a page of a line. */
const heads = files
	.filter((file) => /(^|\/)index\.html$/.test(file))
	.map((file) => ({ file, html: readFileSync(`build/${file}`, 'utf8') }))
	.filter(({ html }) => html.length > 2000)
	.map(({ file, html }) => ({ file, head: html.slice(0, html.indexOf('</head>')) }));

const pictureIn = (head: string): [path: string, version: string] => {
	const [, path = '', version = ''] =
		/property="og:image" content="(?:https?:\/\/[^/"]+)?\/([^"?]+)\?v=([^"]+)"/.exec(head) ?? [];
	return [path, version];
};

test('every page has a title, a description, and a picture of the right size that shows what the page says', () => {
	const wrong = heads.flatMap(({ file, head }) => {
		const [path, version] = pictureIn(head);
		const said = [
			'<title>',
			'name="description"',
			'og:title',
			'og:description',
			'og:image:alt',
			'twitter:card'
		];
		const missing = said.filter((tag) => !head.includes(tag));
		if (missing.length || !files.includes(path)) return [`${file}: ${missing.join() || path}`];
		const { width, height, text } = decode(readFileSync(`build/${path}`));
		return width === 1200 && height === 630 && text?.[VERSION] === version ? [] : [`${file}: ${path}`];
	});
	expect(heads.length).toBeGreaterThan(290);
	expect(wrong).toEqual([]);
});

test('no page has one of these tags twice, and no picture is without a page', () => {
	const twice = heads.filter(({ head }) => {
		const names = [...head.matchAll(/(?:property|name)="((?:og|twitter):[\w:]+|description)"/g)].map(
			([, name]) => name
		);
		return new Set(names).size !== names.length;
	});
	expect(twice.map(({ file }) => file)).toEqual([]);
	const shown = new Set(heads.map(({ head }) => pictureIn(head)[0]));
	const pictures = files.filter((file) => /(^|\/)previews\/.*\.png$/.test(file));
	expect(pictures.filter((file) => !shown.has(file))).toEqual([]);
	const bytes = pictures.reduce((sum, file) => sum + readFileSync(`build/${file}`).length, 0);
	expect(bytes).toBeLessThan(16_000_000);
});
