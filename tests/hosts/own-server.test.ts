import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite, samplesOf } from '../fixtures/built-site.ts';
import { declareHostLaws } from '../fixtures/host-laws.ts';
import { ask } from '../fixtures/http.ts';
import { startOwnServer, type OwnServer } from '../fixtures/own-server.ts';

describe('the server of npm start with the built site', () => {
	let server: OwnServer;
	beforeAll(async () => {
		server = await startOwnServer(builtSite());
	});
	afterAll(() => server.stop());

	declareHostLaws(() => ({ ...samplesOf(builtSite()), ...server, brotli: true }));

	// As RFC 9110 (13.1.4) wants it; nginx refuses.
	test.each(['5', '2001-01-01'])('%s is no date, so it is no condition', async (since) => {
		const { page } = samplesOf(builtSite());
		const headers = { 'If-Unmodified-Since': since };
		expect((await ask(server.port, page, { headers })).status).toBe(200);
	});
});
