import { ensurePackages } from './debian-packages.ts';

// Installs what `npm run test:hosts` needs, where it is missing.
try {
	ensurePackages([
		{ path: '/usr/sbin/nginx', package: 'nginx-light' },
		{
			path: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
			package: 'libnginx-mod-http-brotli-static'
		},
		{ path: '/usr/bin/caddy', package: 'caddy' },
		{ path: '/usr/bin/python3', package: 'python3' }
	]);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
