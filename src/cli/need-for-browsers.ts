import { ensurePackages } from './debian-packages.ts';

// Installs what `npm run test:browsers` needs, where it is missing.
try {
	ensurePackages([
		{ path: '/usr/bin/firefox-esr', package: 'firefox-esr' },
		{ path: '/usr/bin/WebKitWebDriver', package: 'webkit2gtk-driver' },
		{ path: '/usr/bin/Xvfb', package: 'xvfb' }
	]);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
