import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * A server for the built site that does what a static host does: pages without `.html`, 404.html with status 404, compressed files when
 * the build holds them, long caching for hashed files only. Throws when nothing is built.
 */
export function staticServer(folder: string): Server {
	const notFound = join(folder, '404.html');
	if (!existsSync(notFound)) throw new Error(`${notFound} does not exist: run \`npm run build\` first`);
	const page = readFileSync(notFound);
	const files = sirv(folder, {
		etag: true,
		gzip: true,
		brotli: true,
		setHeaders: (response, path) => {
			if (path.startsWith('/_app/immutable/'))
				response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
		}
	});
	return createServer((request, response) =>
		files(request, response, () => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
			response.end(page);
		})
	);
}
