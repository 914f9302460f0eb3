/** The JSON at an address of ours. Rejects when it cannot be had. */
export async function fetchJson<T>(path: string): Promise<T> {
	const answer = await fetch(path);
	if (!answer.ok) throw new Error(`${answer.status} for ${path}`);
	return (await answer.json()) as T;
}
