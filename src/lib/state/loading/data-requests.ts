import { hasShape } from './has-shape.ts';
import { limited } from './retrying.ts';

type Answer = { readonly type: string; readonly nodes?: readonly unknown[] };

/** Whether the framework can take an answer as the data of a page, with all that it asked for, or as the way to another one. */
const usable = (answer: unknown, asked: string): answer is Answer =>
	hasShape(answer, { type: 'redirect', location: '' }) ||
	(hasShape(answer, { type: 'data', nodes: [] }) &&
		[...asked].every(
			(part, i) => part === '0' || hasShape((answer as Required<Answer>).nodes[i], { type: '', data: [] })
		));

/** In the place of data that cannot be had: the layouts keep theirs, the page knows that its own is lost and asks again at every other address. */
const lost = (asked: string): unknown => ({
	type: 'data',
	nodes: [...asked].map((_, i) =>
		i === asked.length - 1 ? { type: 'data', data: [{ lost: 1 }, true], uses: { url: 1 } } : { type: 'skip' }
	)
});

/**
 * `fetch`, but data of a page that cannot be fetched is answered all the same: the framework would put an error page in the place of the map. What it did not
 * ask for (a file holds everything) is left out, so that the map has nothing to take up anew.
 */
export const answering =
	(plain: typeof fetch): typeof fetch =>
	async (input, init) => {
		if (typeof input !== 'string' || !/__data\.json\?/.test(input)) return plain(input, init);
		const asked = new URL(input).searchParams.get('x-sveltekit-invalidated') ?? '';
		const read = async (): Promise<unknown> => {
			const answer = await plain(input, init);
			const data: unknown = answer.ok ? await answer.json() : null;
			if (!usable(data, asked)) throw new Error(`${answer.status} for ${input}`);
			const nodes = data.nodes?.map((node, i) => (asked[i] === '0' ? { type: 'skip' } : node));
			return { ...data, nodes };
		};
		return Response.json(await limited(read()).catch(() => lost(asked)));
	};
