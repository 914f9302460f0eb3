import { staticServer } from './static-server.ts';

const port = Number(process.env['PORT'] ?? 4173);
const server = staticServer('build');

server.on('error', (error: NodeJS.ErrnoException) => {
	console.error(
		error.code === 'EADDRINUSE'
			? `Port ${port} is in use: set PORT to another one, as in PORT=8080 npm start`
			: error.message
	);
	process.exitCode = 1;
});
server.listen(port, () => console.log(`Ties with Pyongyang: http://localhost:${port}/`));
