import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Manifest {
	readonly dependencies: Readonly<Record<string, string>>;
	readonly devDependencies: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const installed = Object.keys({ ...dependencies, ...devDependencies });

/** The rows of the tables of packages: the name, what it is for, in place of what, and its cost. */
const rows = readFileSync('docs/dependencies.md', 'utf8')
	.split('\n')
	.filter((line) => line.startsWith('| `'))
	.map((line) =>
		line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim())
	);

describe('docs/dependencies.md', () => {
	test('has a row for every dependency, and a dependency for every row, once each', () => {
		expect(rows.map(([name]) => name!.replaceAll('`', '')).toSorted()).toEqual(installed.toSorted());
	});

	test('says of each what it is for and what it costs', () => {
		const bare = rows.filter(
			([, purpose, , cost]) => !purpose || !/^(none|first load: |later: )/.test(cost ?? '')
		);
		expect(bare).toEqual([]);
	});
});
