import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { BUDGETS, historyCode, sizesOf, totalOf, type Sizes } from '../../src/cli/bench/sizes.ts';

const pages = [
	'index.html',
	'about/index.html',
	'404.html',
	'table/index.html',
	...['country', 'year'].flatMap((folder) =>
		// The data of a page lie beside its folder.
		readdirSync(`build/${folder}`)
			.filter((name) => !name.includes('.json'))
			.map((page) => `${folder}/${page}/index.html`)
	)
];
/** A text has no map: of its HTML only the whole is bounded. */
const texts = [
	...readdirSync('src/content/en', { recursive: true })
		.map(String)
		.filter((file) => file.endsWith('.md'))
		.map((file) => file.replace(/\.md$/, '/index.html')),
	...readdirSync('build/about/sources', { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => `about/sources/${name}/index.html`)
];

// An address that only leads on to another is a page of a line.
const sizes = [...pages, ...texts]
	.filter((page) => statSync(`build/${page}`).size > 2000)
	.map((page) => ({ page, sizes: sizesOf('build', page) }));

for (const kind of ['html', 'js', 'css', 'font'] as const satisfies readonly (keyof Sizes)[]) {
	test(`no page loads more ${kind} than the budget of ${BUDGETS[kind] / 1000} kB`, () => {
		expect(
			sizes
				.filter(({ page }) => kind !== 'html' || !texts.includes(page))
				.filter((entry) => entry.sizes[kind] > BUDGETS[kind])
				.map((entry) => `${entry.page}: ${entry.sizes[kind]}`)
		).toEqual([]);
	});
}

test(`no first load takes more than ${BUDGETS.total / 1000} kB in all`, () => {
	expect(
		sizes
			.filter((entry) => totalOf(entry.sizes) > BUDGETS.total)
			.map((entry) => `${entry.page}: ${totalOf(entry.sizes)}`)
	).toEqual([]);
});

test('every country is measured', () => {
	expect(sizes.filter(({ page }) => page.startsWith('country/'))).toHaveLength(
		readdirSync('data/countries').length
	);
});

test('every page carries the styles of all its components, so that nothing moves when more arrive', () => {
	const missing = sizes.flatMap(({ page }) => {
		const html = readFileSync(`build/${page}`, 'utf8');
		const styles = /<style[^>]*>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
		// The scoped styles of svelte.config.js.
		const scopes = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(
			([, names]) => names!.match(/\bs[a-z]{2}\b/g) ?? []
		);
		return [...new Set(scopes)]
			.filter((scope) => !styles.includes(`.${scope}`))
			.map((scope) => `${page}: ${scope}`);
	});
	expect(missing).toEqual([]);
});

test('the code that is counted with the history is what a visit fetches after the page', async ({ page }) => {
	const asked = new Set<string>();
	page.on('request', (request) => asked.add(new URL(request.url()).pathname.slice(1)));
	await page.goto('/');
	await page.locator('.changes').waitFor({ state: 'attached' });
	const counted = historyCode('build');
	expect(counted.length).toBeGreaterThan(3);
	expect(counted.filter((path) => !asked.has(path))).toEqual([]);
});
