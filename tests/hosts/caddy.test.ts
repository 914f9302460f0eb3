import { afterAll, beforeAll, describe } from 'vitest';
import { builtSite, samplesOf } from '../fixtures/built-site.ts';
import { declareHostLaws } from '../fixtures/host-laws.ts';
import { startCaddy, type OtherServer } from '../fixtures/other-servers.ts';

describe('Caddy with the file of the build', () => {
	let server: OtherServer;
	beforeAll(async () => {
		server = await startCaddy(builtSite());
	});
	afterAll(() => server.stop());

	declareHostLaws(() => ({ ...samplesOf(builtSite()), ...server, brotli: true }));
});
