import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** Pages that no link reaches without loading a document, by a part of the path of their modules: the texts, the table, the page for lost addresses. */
const DOCUMENTS = ['/(text)/', '/[[lang=lang]]/table/', '/404/'];

const LIST = /m\.f=(\[[^\]]*\])/;
const MAPPED = /__vite__mapDeps\(\[([\d,]*)\]\)/g;

/**
 * The entry of all pages without what the nodes with these file names would load beside themselves, and with the list of files without those that no
 * other node needs. Code in which nothing of that kind stands comes back as it is.
 */
export function withoutDependencies(code: string, nodes: readonly string[]): string {
	const lean = nodes.reduce((text, node) => {
		const path = node.replaceAll('.', '\\.');
		const loading = new RegExp(
			`\\w+\\(\\(\\)=>(import\\([\`"']\\.\\./nodes/${path}[\`"']\\)),__vite__mapDeps\\(\\[[\\d,]*\\]\\),import\\.meta\\.url\\)`
		);
		return text.replace(loading, '$1');
	}, code);
	const [, list] = LIST.exec(lean) ?? [];
	if (!list) return lean;
	const files = JSON.parse(list) as string[];
	const needed = [
		...new Set([...lean.matchAll(MAPPED)].flatMap(([, ids = '']) => ids.split(',').filter(Boolean)))
	];
	return lean
		.replace(LIST, () => `m.f=${JSON.stringify(needed.map((id) => files[+id]))}`)
		.replace(MAPPED, (_, ids: string) => {
			const places = ids
				.split(',')
				.filter(Boolean)
				.map((id) => needed.indexOf(id));
			return `__vite__mapDeps([${places.join(',')}])`;
		});
}

/**
 * Vite plugin for the browser's code: the texts of the site and the table are always loaded as documents, with their styles in them, so the entry that
 * every page loads first need not name the scripts and styles of each. On a page with the map that is more than 0.5 kB of names.
 */
export const leanEntry = (): Plugin => ({
	name: 'lean-entry',
	enforce: 'post',
	applyToEnvironment: ({ name }) => name === 'client',
	generateBundle: {
		order: 'post',
		handler(_, bundle) {
			const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
			const texts = chunks
				.filter(
					({ fileName, moduleIds }) =>
						fileName.includes('/nodes/') &&
						moduleIds.some((id) => DOCUMENTS.some((part) => id.includes(part)))
				)
				.map(({ fileName }) => basename(fileName));
			for (const chunk of chunks)
				if (chunk.fileName.includes('/entry/app.')) chunk.code = withoutDependencies(chunk.code, texts);
		}
	}
});
