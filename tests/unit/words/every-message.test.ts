import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const tables = readdirSync('tests/unit/words')
	.map((file) => readFileSync(`tests/unit/words/${file}`, 'utf8'))
	.join('\n');

/** The paths of all messages with values in a tree of messages; those of another module's tree are that module's. */
const messagesIn = (tree: unknown, path: string): string[] =>
	typeof tree === 'function'
		? [path]
		: tree && typeof tree === 'object' && !Array.isArray(tree)
			? Object.entries(tree).flatMap(([key, inner]) => messagesIn(inner, path ? `${path}.${key}` : key))
			: [];

/** A message is tried as `m.its.name`, what a module exports by itself perhaps under its own name. */
function isTried(path: string): boolean {
	const last = path.slice(path.lastIndexOf('.') + 1);
	return new RegExp(`m(\\.\\w+)*\\.${last}\\b|${path === last ? `\\b${last}[(>]` : '$^'}`).test(tables);
}

const modules = import.meta.glob<Record<string, unknown>>('../../../src/lib/words/messages/en/*.ts', {
	eager: true
});

describe.each(Object.entries(modules))('%s', (_, module) => {
	test('has a table of cases for every message with values', () => {
		const messages = Object.entries(module).flatMap(([name, tree]) =>
			messagesIn(tree, typeof tree === 'function' ? name : '')
		);
		expect(messages.filter((path) => !isTried(path))).toEqual([]);
	});
});
