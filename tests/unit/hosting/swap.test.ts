import { spawn } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recover, swap } from '../../../src/hosting/swap.ts';
import { ask } from '../../fixtures/http.ts';
import { startOwnServer } from '../../fixtures/own-server.ts';
import { writeSmallSite } from '../../fixtures/small-site.ts';

let folder: string;
const folders = () => ({
	live: join(folder, 'live'),
	next: join(folder, 'next'),
	previous: join(folder, 'previous')
});
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'swap-'));
	for (const mark of ['one', 'two']) writeSmallSite(mark, '', join(folder, mark));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** All files of a folder with what is in them. */
const contentOf = (path: string): Record<string, string> =>
	Object.fromEntries(
		readdirSync(path, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.sort()
			.map((file) => [file.slice(path.length), readFileSync(file, 'base64')])
	);

/** Copies sites over each other without end, in a process of its own. */
async function swapForEver() {
	const child = spawn(process.execPath, ['--import', 'tsx', 'tests/fixtures/swap-for-ever.ts', folder], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	await new Promise((resolve) => child.stdout.once('data', resolve));
	return {
		kill: (signal: NodeJS.Signals) =>
			new Promise((resolve) => {
				child.once('close', resolve);
				child.kill(signal);
			})
	};
}

test('a build that is killed at any time leaves a whole site, the old one or the new', async () => {
	const whole = [contentOf(join(folder, 'one')), contentOf(join(folder, 'two'))];
	for (const [signal, after] of [
		['SIGKILL', 3],
		['SIGTERM', 17],
		['SIGKILL', 29],
		['SIGINT', 41],
		['SIGKILL', 53],
		['SIGKILL', 71]
	] as const) {
		const { kill } = await swapForEver();
		await new Promise((resolve) => setTimeout(resolve, after));
		await kill(signal);
		recover(folders());
		expect(whole).toContainEqual(contentOf(folders().live));
	}
});

test('a build that died between its two renames is put back', () => {
	const { live, previous } = folders();
	const before = contentOf(live);
	rmSync(previous, { recursive: true, force: true });
	renameSync(live, previous);
	recover(folders());
	expect(contentOf(live)).toEqual(before);
	expect(existsSync(previous)).toBe(false);
});

test('what a killed build left behind does not get into the next one', () => {
	const { live, next, previous } = folders();
	mkdirSync(previous, { recursive: true });
	writeFileSync(join(previous, 'rest'), 'of a killed build');
	rmSync(next, { recursive: true, force: true });
	cpSync(join(folder, 'one'), next, { recursive: true });
	swap(folders());
	expect(contentOf(live)).toEqual(contentOf(join(folder, 'one')));
	expect([existsSync(next), existsSync(previous)]).toEqual([false, false]);
});

test('a server goes on answering, with whole pages of one version, while the site is renewed under it', async () => {
	const server = await startOwnServer(folders().live);
	const swapping = await swapForEver();
	const statuses = new Set<number>();
	const seen = new Set<string>();
	for (let i = 0; i < 600; i++) {
		const { status, body } = await ask(server.port, '/country/malaysia');
		statuses.add(status);
		seen.add(body.toString());
	}
	await swapping.kill('SIGKILL');
	server.stop();
	expect([...statuses]).toEqual([200]);
	expect([...seen].sort()).toEqual(
		['one', 'two'].map((mark) => readFileSync(join(folder, mark, 'country/malaysia/index.html'), 'utf8'))
	);
});
