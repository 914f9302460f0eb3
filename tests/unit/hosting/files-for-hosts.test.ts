import { expect, test } from 'vitest';
import { contentType } from '../../../src/hosting/content-types.ts';
import { filesForHosts } from '../../../src/hosting/files-for-hosts.ts';
import { FRAMED, headersOf, IMMUTABLE } from '../../../src/hosting/headers.ts';

test.each(['', '/ties'])('every host is told all headers, for a site below “%s”', (base) => {
	const files = filesForHosts(base, ['ko']);
	for (const [name, value] of [...headersOf('/'), ...headersOf(IMMUTABLE)]) {
		expect(files['_hosts/nginx.conf']).toContain(`add_header ${name} "${value}"`);
		expect(files['_hosts/Caddyfile']).toContain(`${name} "${value}"`);
		// To ask again is what these hosts do anyway.
		if (value !== 'no-cache') expect(files['_headers']).toContain(`${name}: ${value}`);
	}
	for (const text of [files['_hosts/nginx.conf']!, files['_hosts/Caddyfile']!, files['_headers']!])
		expect(text).toContain(`${base}${IMMUTABLE}`);
	expect(JSON.parse(files['_hosts/site.json']!)).toEqual({ base });
});

test.each(['', '/ties'])(
	'a host that does not know feeds and calendars is told their types, below “%s”',
	(base) => {
		const files = filesForHosts(base, []);
		expect(contentType('/feeds/events.atom')).toBe('application/atom+xml; charset=utf-8');
		expect(contentType('/feeds/anniversaries.ics')).toBe('text/calendar; charset=utf-8');
		for (const ending of ['atom', 'ics']) {
			const type = contentType(`.${ending}`);
			expect(files['_hosts/nginx.conf']).toContain(`location ~ ^${base}/.*\\.${ending}$`);
			expect(files['_hosts/nginx.conf']).toContain(`default_type "${type}";`);
			expect(files['_hosts/Caddyfile']).toContain(`header @${ending} Content-Type "${type}"`);
		}
	}
);

test('only what is made to be embedded may be shown in a frame, and no error is kept', () => {
	const names = (path: string, found?: boolean) => new Map(headersOf(path, found));
	expect(names('/country/malaysia').get('X-Frame-Options')).toBe('DENY');
	expect(names(`${FRAMED}malaysia`).has('X-Frame-Options')).toBe(false);
	expect(names(`${FRAMED}malaysia`).has('Content-Security-Policy')).toBe(false);
	expect(names(`${IMMUTABLE}gone.js`, false).get('Cache-Control')).toBe('no-cache');
});

test('other sites may read the data and nothing else', () => {
	const mayBeRead = (path: string, found?: boolean) =>
		new Map(headersOf(path, found)).get('Access-Control-Allow-Origin');
	for (const path of ['/data/relations.csv', '/data/schema/facts.schema.json', '/country/malaysia.json'])
		expect([path, mayBeRead(path)]).toEqual([path, '*']);
	expect(mayBeRead('/year/1976.json')).toBe('*');
	for (const path of ['/', '/data', '/country/malaysia', '/year/1976', '/timeline.json', '/database/x.json'])
		expect([path, mayBeRead(path)]).toEqual([path, undefined]);
});

test.each(['', '/t.i-es'])('every host is told which files others may read, below “%s”', (base) => {
	const files = filesForHosts(base, []);
	expect(files['_headers']!.match(/^.*\n {2}Access-Control-Allow-Origin: \*$/gm)).toEqual(
		['/data/*', '/country/*.json', '/year/*.json'].map(
			(path) => `${base}${path}\n  Access-Control-Allow-Origin: *`
		)
	);
	expect(files['_hosts/Caddyfile']).toContain(
		`@open path ${base}/data/* ${base}/country/*.json ${base}/year/*.json\nheader @open Access-Control-Allow-Origin "*"`
	);
	const open = files['_hosts/nginx.conf']!.split('\n}\n')
		.filter((block) => block.includes('Access-Control-Allow-Origin "*" always;'))
		.map((block) => /^location (.*) \{$/m.exec(block)![1]);
	const escaped = base.replaceAll('.', '\\.').replaceAll('-', '\\-');
	expect(open).toEqual([
		`^~ ${base}/data/`,
		`~ ^${escaped}/country/.+\\.json$`,
		`~ ^${escaped}/year/.+\\.json$`
	]);
});

test('every host is told the media types of the data', () => {
	const files = filesForHosts('', []);
	for (const ending of ['bib', 'csv', 'geojson', 'json', 'txt', 'zip']) {
		const type = contentType(`a.${ending}`);
		expect([ending, type]).not.toEqual([ending, 'application/octet-stream']);
		expect(files['_hosts/nginx.conf']).toContain(`"${type}" ${ending};`);
		expect(files['_hosts/Caddyfile']).toContain(`header @${ending} Content-Type "${type}"`);
	}
});
