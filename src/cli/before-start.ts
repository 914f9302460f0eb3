import { createServer } from 'node:net';
import { listenAddress, listenProblem } from './server/listen-address.ts';

// Whether `npm start` could listen where it is told to: said before the site is built, not after.

const fail = (sentence: string): void => {
	console.error(sentence);
	process.exitCode = 1;
};

try {
	const address = listenAddress(process.env);
	const server = createServer();
	server.on('error', (error) => fail(listenProblem(error, address)));
	server.listen(address, () => server.close());
} catch (error) {
	fail((error as Error).message);
}
