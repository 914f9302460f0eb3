import { reloadDocument } from './reload-document.ts';

/** How long something may take before it counts as failed, in milliseconds. */
export const LIMIT = 20_000;

/** The same, but it rejects when nothing has come within the limit. */
export function limited<T>(loading: Promise<T>, limit = LIMIT): Promise<T> {
	let timer: ReturnType<typeof setTimeout>;
	const end = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`nothing came within ${limit} ms`)), limit);
	});
	return Promise.race([loading, end]).finally(() => clearTimeout(timer));
}

/**
 * What loads later, code or data, in a way that trying again helps: a module that failed once fails for as long as the document lives in some browsers, and
 * after a new version of the site everywhere. So the second failure in a row loads the document, with the view in its address.
 */
export function retrying<A extends readonly unknown[], T>(
	load: (...args: A) => Promise<T>,
	reload: () => Promise<void> = reloadDocument
): (...args: A) => Promise<T> {
	let failed = false;
	return async (...args) => {
		try {
			const loaded = await limited(load(...args));
			failed = false;
			return loaded;
		} catch (error) {
			if (failed) await reload();
			failed = true;
			throw error;
		}
	};
}
