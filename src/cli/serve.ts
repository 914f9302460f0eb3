import { buildFolders } from '../hosting/folders.ts';
import { recover } from '../hosting/swap.ts';
import { listenAddress, listenProblem, siteAddress } from './server/listen-address.ts';
import { siteIn, staticServer } from './server/static-server.ts';

// Serves the built site, or the one in another folder: `npm run serve -- <folder>`. PORT and HOST say where.

const fail = (sentence: string): void => {
	console.error(sentence);
	process.exitCode = 1;
};

try {
	const address = listenAddress(process.env);
	const [named] = process.argv.slice(2);
	const folders = buildFolders(process.cwd());
	if (!named) recover(folders);
	const site = siteIn(named ?? folders.live);
	staticServer(site)
		.on('error', (error) => fail(listenProblem(error, address)))
		.listen(address, () => console.log(`Ties with Pyongyang: ${siteAddress(address, site.base)}`));
} catch (error) {
	fail((error as Error).message);
}
