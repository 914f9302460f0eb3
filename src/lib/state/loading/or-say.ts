import { limited } from './retrying.ts';

/** Waits for what makes the page richer. When it does not come, the line of src/app.html says so, and the page stays as it is. */
export const orSay = <T>(loading: Promise<T>, use: (loaded: T) => void): Promise<void> =>
	limited(loading).then(use, () => early.trouble(true));
