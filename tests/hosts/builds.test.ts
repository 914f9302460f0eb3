import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite, differences, treeOf } from '../fixtures/built-site.ts';
import { ask } from '../fixtures/http.ts';
import { startNginx, startPython, type OtherServer } from '../fixtures/other-servers.ts';
import { startOwnServer } from '../fixtures/own-server.ts';
import { copyProject, startBuild } from '../fixtures/project-copy.ts';
import { declareJourneys, type Place } from '../fixtures/site-journeys.ts';

// The tests of this file follow each other: the site is built once more, killed, built for another place, and visited there.

let project: string;
const site = (): string => join(project, 'build');
beforeAll(() => {
	project = copyProject();
});
afterAll(() => rmSync(project, { recursive: true }));

const wholeMinutes = 60_000;
const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a build', () => {
	test(
		'of the same content is the same to the last byte, in another folder too',
		async () => {
			const { code, output } = await startBuild(project).ended;
			expect(code, output).toBe(0);
			const compressed = /\.(br|gz)$/;
			const before = new Map([...treeOf(builtSite())].filter(([file]) => !compressed.test(file)));
			const after = treeOf(site());
			const version = (tree: Map<string, Buffer>) => tree.get('_app/version.json')?.toString();
			expect(version(before), 'build/ is not of this content: run `npm run build`').toBe(version(after));
			expect(differences(before, after)).toEqual([]);
		},
		10 * wholeMinutes
	);

	test(
		'that is killed at any time leaves the old site whole',
		async () => {
			const before = treeOf(site());
			const next = join(project, '.svelte-kit', 'build-next');
			for (const moment of [1_000, 6_000, 'while it writes'] as const) {
				const build = startBuild(project);
				if (typeof moment === 'number') await later(moment);
				else {
					rmSync(next, { recursive: true, force: true });
					while (!existsSync(next) && build.child.exitCode === null) await later(5);
				}
				expect(build.child.exitCode).toBeNull();
				build.kill();
				await build.ended;
				expect([moment, differences(before, treeOf(site()))]).toEqual([moment, []]);
			}
		},
		10 * wholeMinutes
	);

	test('is refused in a sentence below a path that is none, and the old site stays', async () => {
		const before = treeOf(site());
		const { code, output } = await startBuild(project, { BASE_PATH: 'ties/' }).ended;
		expect(code).toBe(1);
		expect(output).toContain('BASE_PATH is "ties/": it must begin with a slash');
		expect(output).not.toMatch(/^\s+at /m);
		expect(differences(before, treeOf(site()))).toEqual([]);
	});

	test('of bad data ends with the report that data:check gives and nothing else, and the old site stays', async () => {
		const before = treeOf(site());
		const file = join(project, 'data', 'countries', 'my.yaml');
		const good = readFileSync(file, 'utf8');
		writeFileSync(file, good.replace(/date: .*/, "date: '2099-13-45'"));
		const { code, output } = await startBuild(project).ended;
		const run = (): string => {
			try {
				return execFileSync('npx', ['tsx', 'src/cli/data-check.ts'], {
					cwd: project,
					stdio: 'pipe'
				}).toString();
			} catch (error) {
				return (error as { stderr: Buffer }).stderr.toString();
			}
		};
		const report = run().trim();
		writeFileSync(file, good);
		expect(code).toBe(1);
		expect(report).toContain('my.yaml');
		expect(
			output.split('\n').filter((line) => line && !line.startsWith('>') && !line.startsWith('npm'))
		).toEqual(report.split('\n').filter(Boolean));
		expect(output).not.toMatch(/^\s+at /m);
		expect(differences(before, treeOf(site()))).toEqual([]);
	});

	test(
		'takes the place of the site while a server answers without a gap',
		async () => {
			const server = await startOwnServer(site());
			const build = startBuild(project, { BASE_PATH: '/ties' });
			const statuses = new Set<number>();
			while (build.child.exitCode === null) {
				statuses.add((await ask(server.port, '/country/malaysia')).status);
				await later(2);
			}
			server.stop();
			const { output } = await build.ended;
			expect(build.child.exitCode, output).toBe(0);
			expect([...statuses]).toEqual([200]);
		},
		10 * wholeMinutes
	);
});

const ownServer = async (): Promise<Place & { stop(): void }> => ({
	...(await startOwnServer(site())),
	base: '/ties'
});

for (const [name, start] of Object.entries({
	'the server of npm start': ownServer,
	'nginx with the file of the build': (): Promise<OtherServer> => startNginx(site(), '/ties'),
	'the plain server of Python': (): Promise<OtherServer> => startPython(site(), '/ties')
})) {
	describe(`below a path, on ${name}`, () => {
		let place: Place & { stop(): void };
		beforeAll(async () => {
			place = await start();
		});
		afterAll(() => place.stop());
		declareJourneys(() => place);
	});
}

describe('with a host of its own, on the plain server of Python', () => {
	let place: OtherServer;
	beforeAll(async () => {
		place = await startPython(builtSite());
	});
	afterAll(() => place.stop());
	declareJourneys(() => place);
});
