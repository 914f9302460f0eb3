import { expect, test } from 'vitest';
import { listenAddress, siteAddress } from '../../../../src/cli/server/listen-address.ts';

test.each(['abc', '0', '70000', '65536', '', '-1', '80.5', '1e3', '0x50', '99999999999', ' 80', '８０'])(
	'%j is no port',
	(PORT) => {
		expect(() => listenAddress({ PORT })).toThrow(/^PORT is ".*": it must be a number from 1 to 65535/);
	}
);

test('only this machine reaches the server, unless HOST says otherwise', () => {
	expect(listenAddress({})).toEqual({ port: 4173, host: '127.0.0.1' });
	expect(listenAddress({ PORT: '8080', HOST: '0.0.0.0' })).toEqual({ port: 8080, host: '0.0.0.0' });
});

test('the printed address is one that a browser opens', () => {
	expect(siteAddress({ port: 80, host: '127.0.0.1' }, '')).toBe('http://localhost:80/');
	expect(siteAddress({ port: 80, host: '::' }, '/ties')).toBe('http://localhost:80/ties');
	expect(siteAddress({ port: 80, host: 'fe80::1' }, '')).toBe('http://[fe80::1]:80/');
});
