import { hasShape } from '#lib/state/loading/has-shape.ts';

/** The JSON at an address of ours. Rejects when it cannot be had, or has not the form of the example. */
export async function fetchJson<T>(path: string, example: unknown): Promise<T> {
	const answer = await fetch(path);
	if (!answer.ok) throw new Error(`${answer.status} for ${path}`);
	const value: unknown = await answer.json();
	if (!hasShape(value, example)) throw new Error(`${path} has another form`);
	return value as T;
}
