/**
 * Where the site lives, from the environment variable `SITE_ORIGIN`: `https://example.org`, or null where it is not known. Throws a sentence about anything
 * else. Only with it can pages name their own address and those in other languages to search engines, which take whole addresses only.
 */
export function siteOrigin(value: string | undefined): string | null {
	if (!value) return null;
	const origin = URL.canParse(value) ? new URL(value).origin : null;
	if (origin === value.replace(/\/$/, '') && /^https?:/.test(origin)) return origin;
	throw new Error(
		`SITE_ORIGIN is ${JSON.stringify(value)}: it must be a scheme and a host, as in SITE_ORIGIN=https://example.org npm run build`
	);
}
