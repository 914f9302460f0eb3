import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import { contentType } from '../../hosting/content-types.ts';
import { headersOf } from '../../hosting/headers.ts';
import { notModified, preconditionFails, rangeApplies } from './conditions.ts';
import { partOf } from './range.ts';
import { findFile, type Encoding, type Found } from './site-file.ts';
import { candidates, sitePath } from './target.ts';

/** What is sent back. */
export interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Buffer | string | null;
}

/** The site to be served: its folder, and the path below which it lives. */
export interface Site {
	readonly folder: string;
	readonly base: string;
}

const METHODS = ['GET', 'HEAD'];

/** An answer of a line. */
export const plain = (status: number, text: string, headers: Record<string, string> = {}): Answer => ({
	status,
	headers: {
		...Object.fromEntries(headersOf('/', false)),
		'Content-Type': 'text/plain; charset=utf-8',
		...headers
	},
	body: `${text}\n`
});

/** The encodings that the client takes, in our order; plain last, which every client understands. */
function encodingsFor(request: IncomingMessage): readonly Encoding[] {
	const taken = new Negotiator(request).encodings(['br', 'gzip']);
	return [...(['br', 'gzip'] as const).filter((encoding) => taken.includes(encoding)), 'identity'];
}

/** The headers of a file that do not depend on how much of it is asked for. */
const fileHeaders = (path: string, { name, encoding }: Found, found: boolean): Record<string, string> => ({
	...Object.fromEntries(headersOf(path, found)),
	'Content-Type': contentType(name),
	Vary: 'Accept-Encoding',
	...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding })
});

/** The answer that there is no such page: 404.html, of the language in whose folder it was looked for, whole and always anew. */
async function notFound(site: Site, path: string | null, encodings: readonly Encoding[]): Promise<Answer> {
	const [, folder] = path?.split('/') ?? [];
	const page = await findFile(
		site.folder,
		[...(folder ? [`${folder}/404.html`] : []), '404.html'],
		encodings
	);
	if (!page) return plain(503, 'The site is not built.', { 'Retry-After': '30' });
	return { status: 404, headers: fileHeaders('/404.html', page, false), body: page.file.content };
}

/** The answer to a request, by RFC 9110. */
export async function answerTo(request: IncomingMessage, site: Site): Promise<Answer> {
	if (!METHODS.includes(request.method ?? ''))
		return plain(405, 'Only GET and HEAD.', { Allow: METHODS.join(', '), Connection: 'close' });
	const encodings = encodingsFor(request);
	const path = sitePath(request.url ?? '', site.base);
	const found = path === null ? null : await findFile(site.folder, candidates(path), encodings);
	if (path === null || !found) return notFound(site, path, encodings);
	const { content, etag, modified } = found.file;
	const validators = { etag, modified };
	if (preconditionFails(request.headers, validators)) return plain(412, 'The file is another one.');
	const all = fileHeaders(path, found, true);
	const headers = { ...all, ETag: etag, 'Last-Modified': modified.toUTCString(), 'Accept-Ranges': 'bytes' };
	if (notModified(request.headers, validators)) {
		const {
			'Content-Type': _type,
			'Content-Encoding': _encoding,
			...kept
		} = headers as Record<string, string>;
		return { status: 304, headers: kept, body: null };
	}
	const wanted = request.method === 'GET' && rangeApplies(request.headers, validators);
	const part = wanted ? partOf(request.headers.range, content.length) : null;
	if (part === 'none') return plain(416, 'No such part.', { 'Content-Range': `bytes */${content.length}` });
	if (!part) return { status: 200, headers, body: content };
	const { first, last } = part;
	return {
		status: 206,
		headers: { ...headers, 'Content-Range': `bytes ${first}-${last}/${content.length}` },
		body: content.subarray(first, last + 1)
	};
}
