/** Where visitors reach those who run this copy of the site. */
export type Contact =
	{ readonly kind: 'mail'; readonly address: string } | { readonly kind: 'tracker'; readonly url: string };

const MAIL = /^[^\s@<>"'?&]+@[^\s@<>"'?&/]+\.[^\s@<>"'?&/.]+$/;

/**
 * The contact that the operator gave: a mail address, with or without `mailto:`, or the https address of an issue tracker. Null where none is given.
 * Throws a sentence that says what is wrong, for anything else.
 */
export function parseContact(text: string | undefined): Contact | null {
	const given = (text ?? '').trim();
	if (!given) return null;
	const address = given.replace(/^mailto:/i, '');
	if (MAIL.test(address)) return { kind: 'mail', address };
	const url = URL.canParse(given) ? new URL(given) : null;
	if (url?.protocol === 'https:' && url.hostname.includes('.') && !url.username && !url.password)
		return { kind: 'tracker', url: url.href };
	throw new Error(
		`CONTACT is "${given}", which is neither a mail address nor the https address of an issue tracker: set it like CONTACT=editors@example.org or CONTACT=https://github.com/owner/project/issues, or leave it out`
	);
}

/** The contact of this build. */
export const contact: Contact | null = parseContact(process.env['CONTACT']);

/** What a report begins with. */
export interface Report {
	readonly subject: string;
	readonly body: string;
}

/** The fields of a new issue by the address of a tracker; null where it is not known how to fill them. */
function fieldsOf({ pathname }: URL): { path: string; subject: string; body: string } | null {
	const [, base, gitlab] = /^(.*?\/[^/]+(\/-)?)\/issues(?:\/new)?\/?$/.exec(pathname) ?? [];
	if (base === undefined) return null;
	return {
		path: `${base}/issues/new`,
		...(gitlab ? { subject: 'issue[title]', body: 'issue[description]' } : { subject: 'title', body: 'body' })
	};
}

/**
 * The address under which a report is written, its subject and text filled in: in the visitor's mail program, or in a tracker like those of GitHub,
 * Gitea and GitLab. Another tracker is opened as it is.
 */
export function reportAddress(to: Contact, { subject, body }: Report): string {
	if (to.kind === 'mail') {
		const lines = body.replaceAll('\n', '\r\n');
		return `mailto:${to.address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
	}
	const url = new URL(to.url);
	const fields = fieldsOf(url);
	if (!fields) return to.url;
	const query = [
		[fields.subject, subject],
		[fields.body, body]
	].map(([name, value]) => `${encodeURIComponent(name!)}=${encodeURIComponent(value!)}`);
	return `${url.origin}${fields.path}?${query.join('&')}`;
}
