import { afterAll, beforeAll, describe } from 'vitest';
import { builtSite, samplesOf } from '../fixtures/built-site.ts';
import { declareHostLaws } from '../fixtures/host-laws.ts';
import { startNginx, type OtherServer } from '../fixtures/other-servers.ts';

for (const brotli of [false, true]) {
	describe(`nginx with the file of the build${brotli ? ' and its module for Brotli' : ''}`, () => {
		let server: OtherServer;
		beforeAll(async () => {
			server = await startNginx(builtSite(), '', brotli);
		});
		afterAll(() => server.stop());

		declareHostLaws(() => ({ ...samplesOf(builtSite()), ...server, brotli }));
	});
}
