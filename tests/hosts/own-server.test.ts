import { afterAll, beforeAll, describe } from 'vitest';
import { builtSite, samplesOf } from '../fixtures/built-site.ts';
import { declareHostLaws } from '../fixtures/host-laws.ts';
import { startOwnServer, type OwnServer } from '../fixtures/own-server.ts';

describe('the server of npm start with the built site', () => {
	let server: OwnServer;
	beforeAll(async () => {
		server = await startOwnServer(builtSite());
	});
	afterAll(() => server.stop());

	declareHostLaws(() => ({ ...samplesOf(builtSite()), ...server, brotli: true }));
});
