import { describe, expect, test } from 'vitest';
import { answering } from '#lib/state/loading/data-requests.ts';

const ASKED = 'http://localhost/country/my/__data.json?x-sveltekit-invalidated=0001';
const node = (data: unknown) => ({ type: 'data', data, uses: {} });

/** What the framework gets when the host answers so. */
const answerTo = async (body: BodyInit | Error, init?: ResponseInit): Promise<unknown> =>
	(
		await answering(async () => {
			if (body instanceof Error) throw body;
			return new Response(body, init);
		})(ASKED)
	).json();

const LOST = {
	type: 'data',
	nodes: [
		{ type: 'skip' },
		{ type: 'skip' },
		{ type: 'skip' },
		{ type: 'data', data: [{ lost: 1 }, true], uses: { url: 1 } }
	]
};

describe('the data of a page', () => {
	test('is handed on without what was not asked for', async () => {
		const nodes = [null, null, node([{ a: 1 }, 'layout']), node([{ b: 1 }, 'page'])];
		expect(await answerTo(JSON.stringify({ type: 'data', nodes }))).toEqual({
			type: 'data',
			nodes: [{ type: 'skip' }, { type: 'skip' }, { type: 'skip' }, nodes[3]]
		});
	});

	test('that leads on to another page is handed on', async () => {
		const redirect = { type: 'redirect', location: '/country/malaysia' };
		expect(await answerTo(JSON.stringify(redirect))).toEqual(redirect);
	});

	test.each([
		['no connection', new Error('offline'), {}],
		['an error', '{}', { status: 500 }],
		['nothing there', JSON.stringify({ type: 'data', nodes: [] }), { status: 404 }],
		['a page', '<!doctype html>', {}],
		['nothing', '', {}],
		['another form', '{"nodes":1}', {}],
		['an error of the framework', '{"type":"data","nodes":[null,null,null,{"type":"error"}]}', {}]
	])('is lost with %s: the layouts keep theirs, and the page knows', async (_, body, init) => {
		expect(await answerTo(body, init)).toEqual(LOST);
	});

	test('is the only thing that is answered so', async () => {
		const fetcher = answering(async () => {
			throw new Error('offline');
		});
		await expect(fetcher('http://localhost/timeline.json')).rejects.toThrow('offline');
	});
});
