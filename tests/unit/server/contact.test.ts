import { describe, expect, test } from 'vitest';
import { parseContact, reportAddress } from '#lib/server/contact.ts';

describe('the contact of the operator', () => {
	test('is none where nothing is given', () => {
		for (const nothing of [undefined, '', '  ']) expect(parseContact(nothing)).toBeNull();
	});

	test('is a mail address', () => {
		for (const given of ['editors@example.org', ' editors@example.org ', 'mailto:editors@example.org'])
			expect(parseContact(given)).toEqual({ kind: 'mail', address: 'editors@example.org' });
	});

	test('is the https address of a tracker', () => {
		const url = 'https://github.com/owner/project/issues';
		expect(parseContact(url)).toEqual({ kind: 'tracker', url });
	});

	test.each([
		'editors',
		'editors@example',
		'a@b.org, c@d.org',
		'a@b.org?cc=c@d.org',
		'http://github.com/owner/project/issues',
		'javascript:alert(1)',
		'https://user:secret@example.org/issues',
		'https://localhost/issues',
		'example.org/issues'
	])('is refused with a sentence where it is neither: %s', (given) => {
		expect(() => parseContact(given)).toThrow(
			/CONTACT is ".*", which is neither a mail address nor .*example/
		);
	});
});

describe('the address of a report', () => {
	const report = { subject: 'Error: Côte d’Ivoire & more', body: 'Page: /country/x?date=1976\nSource:\n' };
	const to = (contact: string) => reportAddress(parseContact(contact)!, report);

	test('opens a mail with subject and text', () => {
		const url = new URL(to('editors@example.org'));
		expect(url.protocol + url.pathname).toBe('mailto:editors@example.org');
		expect(url.searchParams.get('subject')).toBe(report.subject);
		expect(url.searchParams.get('body')).toBe(report.body.replaceAll('\n', '\r\n'));
	});

	test.each([
		['https://github.com/owner/project/issues', 'title', 'body'],
		['https://github.com/owner/project/issues/new', 'title', 'body'],
		['https://codeberg.org/owner/project/issues/', 'title', 'body'],
		['https://gitlab.com/group/project/-/issues', 'issue[title]', 'issue[description]']
	])('fills in a new issue of %s', (contact, title, body) => {
		const url = new URL(to(contact));
		expect(url.pathname).toMatch(/\/issues\/new$/);
		expect(url.searchParams.get(title)).toBe(report.subject);
		expect(url.searchParams.get(body)).toBe(report.body);
	});

	test('is that of any other tracker as it is', () => {
		const contact = 'https://tracker.example.org/report?project=7';
		expect(to(contact)).toBe(contact);
	});
});
