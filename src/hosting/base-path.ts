const FORM = /^(\/[a-z0-9][a-z0-9_~.-]*)+$/i;

/** What is said about a `BASE_PATH` that cannot be one. */
const notAPath = (value: string): string =>
	`BASE_PATH is ${JSON.stringify(value)}: it must begin with a slash, end without one, and hold letters, digits and . _ ~ - only, as in BASE_PATH=/ties npm run build`;

/**
 * The path below which the site lives, from the environment variable `BASE_PATH`: `/ties`, or the empty string where the site has a host of its
 * own. Throws a sentence about anything else.
 */
export function basePath(value: string | undefined): '' | `/${string}` {
	if (value === undefined || value === '' || value === '/') return '';
	if (!FORM.test(value)) throw new Error(notAPath(value));
	return value as `/${string}`;
}
