import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFacts } from '#lib/server/facts/load.ts';
import { formatProblems } from '#lib/server/facts/problem.ts';
import { event } from '../../fixtures/facts.ts';
import { filesOf, withFolder } from '../../fixtures/records.ts';

const TIMEOUT = 60_000;

const check = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
	spawnSync('node_modules/.bin/tsx', ['src/cli/data-check.ts', ...args], { encoding: 'utf8' });

const broken = filesOf({
	countries: { aa: { events: [event('visit', '1973-02-30', { sources: ['paper'] })] } },
	sources: { paper: {} }
});

describe('npm run data:check', () => {
	test('is the program that is tested here', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
			scripts: Record<string, string>;
		};
		expect(scripts['data:check']).toBe('tsx src/cli/data-check.ts');
	});

	test(
		'finds no problem in the data of the project and ends well',
		() => {
			const { status, stdout, stderr } = check();
			expect(stderr).toBe('');
			expect(stdout).toMatch(/^\d+ countries, \d+ predecessors, \d+ sources: no problem\n$/);
			expect(status).toBe(0);
		},
		TIMEOUT
	);

	test(
		'ends badly with the whole report when a record of the given folder is broken',
		async () => {
			await withFolder(broken, (root) => {
				const { status, stdout, stderr } = check(root);
				expect(stderr).toBe(`${formatProblems(checkFacts(root).problems)} in ${root}\n`);
				expect(stderr).toContain(
					'data/countries/aa.yaml\n  events[0].date: 1973-02-30 is no date\n      → write a day, month or year that exists'
				);
				expect(stdout).toBe('');
				expect(status).toBe(1);
			});
		},
		TIMEOUT
	);

	test(
		'ends well when the given folder has no problem',
		async () => {
			await withFolder(filesOf({ countries: { aa: {}, bb: {} } }), (root) => {
				expect(check(root)).toMatchObject({
					status: 0,
					stdout: '2 countries, 0 predecessors, 0 sources: no problem\n',
					stderr: ''
				});
			});
		},
		TIMEOUT
	);

	test(
		'ends badly when the given folder does not exist',
		() => {
			const { status, stderr } = check('/no/such/folder');
			expect(stderr).toContain('no such file or directory');
			expect(status).toBe(1);
		},
		TIMEOUT
	);
});
