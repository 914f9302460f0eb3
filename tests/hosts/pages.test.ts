import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { builtSite, treeOf } from '../fixtures/built-site.ts';

const pages = [...treeOf(builtSite())]
	.filter(([file]) => file.endsWith('.html'))
	.map(([file, content]) => ({ file, html: content.toString() }));

const decoded = (text: string): string =>
	text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

test('every page has a content security policy that allows its own scripts and no other, pages that only lead on too', () => {
	expect(pages.length).toBeGreaterThan(700);
	const wrong = pages.filter(({ html }) => {
		const [, policy = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html) ?? [];
		const allowed = decoded(policy);
		const scripts = [
			...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*application\/json)[^>]*>(.*?)<\/script>/gs)
		];
		return (
			!allowed.includes("default-src 'none'") ||
			/unsafe-inline|unsafe-eval|\*/.test(allowed) ||
			scripts.some(
				([, script]) => !allowed.includes(`'sha256-${createHash('sha256').update(script!).digest('base64')}'`)
			)
		);
	});
	expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('every page is an index.html in its folder, and only the page for what is missing is not', () => {
	expect(pages.filter(({ file }) => !/(^|\/)index\.html$/.test(file)).map(({ file }) => file)).toEqual([
		'404.html'
	]);
});
