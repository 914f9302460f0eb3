import { error } from '@sveltejs/kit';
import { allFiles } from '#lib/server/data/all-files.ts';
import { typeOfFile } from '#lib/server/data/data-file.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => allFiles().map(({ path: file }) => ({ file }));

/** The files that the page of the data offers. */
export const GET: RequestHandler = ({ params }) => {
	const found = allFiles().find(({ path }) => path === params.file);
	if (!found) error(404, params.file);
	return new Response(Uint8Array.from(found.bytes), {
		headers: { 'content-type': typeOfFile(found.path) }
	});
};
