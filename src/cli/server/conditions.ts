import type { IncomingHttpHeaders } from 'node:http';
import fresh from 'fresh';

/** What a client can compare its copy with. */
export interface Validators {
	readonly etag: string;
	readonly modified: Date;
}

/** Dates of HTTP know no milliseconds. */
const seconds = (time: number): number => Math.floor(time / 1000);

/** The three forms of a date in HTTP (RFC 9110, 5.6.7) begin with a day of the week. */
const HTTP_DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /;

/** The date of a header in seconds, or null where it is none. */
function dateOf(text: string): number | null {
	const time = HTTP_DATE.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(time) ? null : seconds(time);
}

/** Whether the request asks for this version only, and this is another (RFC 9110, 13.1.1 and 13.1.4). */
export function preconditionFails(headers: IncomingHttpHeaders, { etag, modified }: Validators): boolean {
	const match = headers['if-match'];
	if (match !== undefined)
		return match.trim() !== '*' && !match.split(',').some((tag) => tag.trim() === etag);
	const since = dateOf(headers['if-unmodified-since'] ?? '');
	return since !== null && seconds(modified.getTime()) > since;
}

/** Whether the client has this very version (RFC 9110, 13.1.2 and 13.1.3). */
export const notModified = (headers: IncomingHttpHeaders, { etag, modified }: Validators): boolean =>
	fresh(headers, { etag, 'last-modified': modified.toUTCString() });

/** Whether the part asked for belongs to this version: an entity tag, or the exact date (RFC 9110, 13.1.5). */
export function rangeApplies(
	{ 'if-range': condition }: IncomingHttpHeaders,
	{ etag, modified }: Validators
): boolean {
	if (condition === undefined) return true;
	const value = String(condition).trim();
	return value.includes('"') ? value === etag : dateOf(value) === seconds(modified.getTime());
}
