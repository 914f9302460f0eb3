import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DATA, filesIn } from '#lib/server/facts/files.ts';
import { TYPES_FILE } from '#lib/server/facts/generate-types.ts';
import { checkFacts } from '#lib/server/facts/load.ts';
import { formatProblems } from '#lib/server/facts/problem.ts';
import { withFolder } from '../../../fixtures/records.ts';

const TIMEOUT = 60_000;

const check = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
	spawnSync('node_modules/.bin/tsx', ['src/cli/data-check.ts', ...args], { encoding: 'utf8' });

/** Runs `use` on a copy of the project's data of which one file is changed, then removes it. */
async function withData(
	file: string,
	change: (text: string) => string,
	use: (root: string) => void
): Promise<void> {
	const paths = filesIn(DATA).paths.filter((path) => !path.endsWith('.md'));
	const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(DATA, path), 'utf8')]));
	await withFolder({ ...files, [file]: change(files[file]!) }, use);
}

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
			const change = (text: string) => text.replace("'1973-06-30'", "'1973-06-31'");
			await withData('countries/my.yaml', change, (root) => {
				const { status, stdout, stderr } = check(root);
				expect(stderr).toBe(`${formatProblems(checkFacts(root).problems)} in ${root}\n`);
				expect(stderr).toMatch(
					/^data\/countries\/my\.yaml\n {2}line \d+, events\[0\]\.date: 1973-06-31 is no date\n {6}→ write a day, month or year that exists/
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
			const addComment = (text: string) => text.replace('iso2:', '# Made up.\niso2:');
			await withData('countries/my.yaml', addComment, (root) => {
				expect(check(root)).toMatchObject({
					status: 0,
					stdout: expect.stringMatching(/: no problem\n$/),
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
			expect(stderr).toContain('the file is missing');
			expect(stderr).not.toMatch(/\n\s+at /);
			expect(status).toBe(1);
		},
		TIMEOUT
	);

	test(
		'tells of a vocabulary that is cut as the build does: shortly, once, and not as to a programmer',
		async () => {
			const cut = (text: string) => text.slice(0, text.length / 2);
			await withData('vocabulary.yaml', cut, (root) => {
				const { status, stderr } = check(root);
				expect(status).toBe(1);
				expect(stderr).toMatch(/^data\/vocabulary\.yaml\n {2}line \d+/);
				expect(stderr).toContain('1 problem in 1 file');
				expect(stderr).not.toMatch(/\n\s+at /);
			});
		},
		TIMEOUT
	);
});

describe.each(['data-types', 'data-status'])('the command %s', (command) => {
	test(
		'writes nothing from a vocabulary that is cut, and tells of it as the check does',
		async () => {
			const cut = (text: string) => text.slice(0, text.length / 2);
			await withData('vocabulary.yaml', cut, (data) => {
				const root = mkdtempSync(join(tmpdir(), 'project-'));
				try {
					cpSync(data, join(root, DATA), { recursive: true });
					cpSync(TYPES_FILE, join(root, TYPES_FILE));
					const { status, stdout, stderr } = spawnSync(
						resolve('node_modules/.bin/tsx'),
						[resolve(`src/cli/${command}.ts`)],
						{ encoding: 'utf8', cwd: root }
					);
					expect(stdout).toBe('');
					expect(status).toBe(1);
					expect(stderr).toMatch(/^data\/vocabulary\.yaml\n {2}line \d+: /);
					expect(stderr).not.toMatch(/\n\s+at |triggerUncaughtException/);
					expect(readFileSync(join(root, TYPES_FILE), 'utf8')).toBe(readFileSync(TYPES_FILE, 'utf8'));
				} finally {
					rmSync(root, { recursive: true });
				}
			});
		},
		TIMEOUT
	);
});
