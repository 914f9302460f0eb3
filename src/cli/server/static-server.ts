import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { answerTo, plain, type Answer, type Site } from './answer.ts';

/** A client that sends or takes nothing for so long, in ms, is let go. */
const PATIENCE = 60_000;

/** The site that a folder holds; its build says below which path it lives. Throws a sentence where nothing is built. */
export function siteIn(folder: string): Site {
	const about = join(folder, '_hosts', 'site.json');
	if (!existsSync(about)) throw new Error(`${folder} holds no built site: run \`npm run build\` first`);
	return { folder, ...(JSON.parse(readFileSync(about, 'utf8')) as { base: string }) };
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
	response.writeHead(status, {
		...headers,
		...(body === null ? {} : { 'Content-Length': Buffer.byteLength(body) })
	});
	response.end(request.method === 'HEAD' ? undefined : (body ?? undefined));
}

/** A server for the built site that does what a static host does. No request can end it. */
export function staticServer(site: Site): Server {
	const server = createServer((request, response) => {
		answerTo(request, site)
			.catch((error: unknown) => {
				console.error(`${request.method} ${request.url}: ${(error as Error).message}`);
				return plain(503, 'The file cannot be read at the moment.', { 'Retry-After': '5' });
			})
			.then((answer) => send(request, response, answer))
			.catch(() => response.destroy());
	});
	server.headersTimeout = PATIENCE / 3;
	server.requestTimeout = PATIENCE / 2;
	server.timeout = PATIENCE;
	return server;
}
