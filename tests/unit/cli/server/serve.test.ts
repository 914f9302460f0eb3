import { renameSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { declareHostLaws } from '../../../fixtures/host-laws.ts';
import { ask } from '../../../fixtures/http.ts';
import { freePort, runServe, startOwnServer, type OwnServer } from '../../../fixtures/own-server.ts';
import { SMALL_SITE, writeSmallSite } from '../../../fixtures/small-site.ts';

let site: string;
let server: OwnServer;
beforeAll(async () => {
	site = writeSmallSite();
	server = await startOwnServer(site);
});
afterAll(() => {
	server.stop();
	rmSync(site, { recursive: true });
});

describe('the server of npm start', () => {
	declareHostLaws(() => ({
		...SMALL_SITE,
		port: server.port,
		brotli: true,
		openFiles: server.openFiles
	}));

	test('says which methods are allowed', async () => {
		const { headers } = await ask(server.port, '/', { method: 'POST', body: 'x' });
		expect(headers.allow).toBe('GET, HEAD');
	});

	test('the end of a part before its beginning is refused', async () => {
		expect((await ask(server.port, '/', { headers: { Range: 'bytes=10-5' } })).status).toBe(416);
	});

	test('listens on this machine only, and has complained of nothing', async () => {
		expect(server.output().trim()).toBe(`Ties with Pyongyang: http://localhost:${server.port}/`);
		expect(server.child.exitCode).toBeNull();
		const others = Object.values(networkInterfaces())
			.flatMap((list) => list ?? [])
			.filter(({ internal, family }) => !internal && family === 'IPv4');
		for (const { address } of others)
			await expect(
				new Promise((resolve, reject) =>
					connect(server.port, address, () => resolve('reached')).on('error', reject)
				)
			).rejects.toThrow(/ECONNREFUSED/);
	});
});

describe('while the site changes under it', () => {
	test('a file that goes away is missing, and one that comes is there', async () => {
		const page = join(site, 'country', 'malaysia');
		renameSync(page, `${page}-away`);
		expect((await ask(server.port, SMALL_SITE.page)).status).toBe(404);
		renameSync(`${page}-away`, page);
		expect((await ask(server.port, SMALL_SITE.page)).status).toBe(200);
	});

	test('without any site it says so, and serves the next one', async () => {
		renameSync(site, `${site}-away`);
		expect((await ask(server.port, '/')).status).toBe(503);
		renameSync(`${site}-away`, site);
		expect((await ask(server.port, '/')).status).toBe(200);
	});
});

describe('what the server cannot do it says in a sentence', () => {
	const refuses = async (
		folder: string | null,
		env: Record<string, string>,
		command?: string
	): Promise<string> => {
		const { ended, output } = runServe(folder, env, command);
		expect(await ended).toBe(1);
		expect(output()).not.toMatch(/\n.*\n|\bat \S+:\d+/);
		return output().trim();
	};

	test.each(['abc', ''])('PORT=%j', async (PORT) => {
		expect(await refuses(site, { PORT })).toBe(
			`PORT is ${JSON.stringify(PORT)}: it must be a number from 1 to 65535, as in PORT=8080 npm start`
		);
	});

	test('a port in use', async () => {
		const port = await freePort();
		const other = createServer().listen(port, '127.0.0.1');
		expect(await refuses(site, { PORT: `${port}` })).toContain(`Port ${port} is in use`);
		// `npm start` asks before it builds.
		expect(await refuses(null, { PORT: `${port}` }, 'before-start')).toContain(`Port ${port} is in use`);
		other.close();
	});

	test('a host that is not this machine', async () => {
		expect(await refuses(site, { PORT: `${await freePort()}`, HOST: '192.0.2.1' })).toContain(
			'HOST is "192.0.2.1"'
		);
	});

	test('a folder without a site', async () => {
		expect(await refuses('/nowhere', { PORT: `${await freePort()}` })).toContain('run `npm run build` first');
	});
});

test('a site below a path is found there, and nothing beside it', async () => {
	const below = writeSmallSite('below', '/ties');
	const own = await startOwnServer(below).catch((error: Error) => error);
	if (own instanceof Error) throw own;
	for (const [path, status] of [
		['/ties', 200],
		['/ties/', 200],
		['/ties/country/malaysia', 200],
		['/tiestoo', 404],
		['/country/malaysia', 404],
		['/', 404]
	] as const)
		expect([path, (await ask(own.port, path)).status]).toEqual([path, status]);
	own.stop();
	rmSync(below, { recursive: true });
});
