import { expect, test } from 'vitest';
import { siteIn } from '#lib/server/fact-base.ts';
import { wayUp } from '#lib/server/content/way-up.ts';

const site = siteIn('en');

test.each([
	['/relations/china', '/relations', 'The great relations'],
	['/breaks/rangoon-1983', '/breaks', 'Breaks of relations'],
	['/about/method', '/about', 'About this map']
])('%s leads up to %s', (path, href, label) => {
	expect(wayUp(path, site)).toEqual({ href, label });
});

test('every text leads up to a page that is named, or stands on its own', () => {
	for (const { path } of site.texts) {
		const up = wayUp(path, site);
		if (path.lastIndexOf('/') === 0) expect(up, path).toBeNull();
		else expect(up?.label, path).toMatch(/^[A-Z][a-z]/);
	}
});
