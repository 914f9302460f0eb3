import { readdirSync, readFileSync } from 'node:fs';
import { parse, type AST } from 'svelte/compiler';
import { expect, test } from 'vitest';

// Browsers' translators put elements of their own in the place of text. What comes and goes as a whole is found again by its first and its last
// node: these must not be text, or a part of it stays on the page for good.

type Fragment = AST.Fragment;
type Node = Fragment['nodes'][number];

/** Blocks whose content comes and goes. */
const CHANGING = new Set(['IfBlock', 'EachBlock', 'KeyBlock', 'AwaitBlock', 'SnippetBlock', 'Component']);

const counts = (node: Node): boolean =>
	!['Comment', 'ConstTag', 'SnippetBlock', 'SvelteHead', 'SvelteWindow', 'SvelteDocument'].includes(
		node.type
	) && !(node.type === 'Text' && !node.data.trim());

const isText = (node: Node | undefined): boolean => node?.type === 'Text' || node?.type === 'ExpressionTag';

const isFragment = (value: unknown): value is Fragment =>
	typeof value === 'object' && value !== null && (value as Fragment).type === 'Fragment';

function bare(fragment: Fragment, changes: boolean, found: number[] = []): number[] {
	const nodes = fragment.nodes.filter(counts);
	for (const node of changes ? [nodes[0], nodes.at(-1)] : [])
		if (node && isText(node)) found.push(node.start);
	for (const node of fragment.nodes)
		for (const inner of Object.values(node).filter(isFragment)) bare(inner, CHANGING.has(node.type), found);
	return found;
}

const components = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
	file.endsWith('.svelte')
);

test.each(components)('no part of %s that comes and goes begins or ends with bare text', (file) => {
	const source = readFileSync(`src/${file}`, 'utf8');
	const { fragment } = parse(source, { modern: true });
	expect(bare(fragment, true).map((at) => source.slice(at, at + 60))).toEqual([]);
});
