import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { iconDrawing, ICONS, TOUCH_ICON } from '#lib/server/icons/icons.ts';
import { iconLinks } from '#lib/server/icons/icon-links.ts';
import { manifest } from '#lib/server/icons/manifest.ts';

/** The opacity of a pixel of an icon, of 255. */
const rendered = (icon: (typeof ICONS)[number]) => new Resvg(iconDrawing(icon)).render();
const opacityAt = ({ pixels, width }: ReturnType<typeof rendered>, x: number, y: number): number =>
	pixels[4 * (y * width + x) + 3]!;

test.each([...ICONS, TOUCH_ICON])(
	'the icon $name has its size, and its corners are as it is meant',
	(icon) => {
		const picture = rendered(icon);
		expect([picture.width, picture.height]).toEqual([icon.size, icon.size]);
		expect(opacityAt(picture, 0, 0)).toBe(icon.purpose === 'maskable' ? 255 : 0);
	}
);

test('the icon of one colour is drawn by what is there and what is not', () => {
	const picture = rendered(ICONS.find(({ purpose }) => purpose === 'monochrome')!);
	const row = Array.from({ length: 512 }, (_, x) => opacityAt(picture, x, 200));
	expect(row.filter((opacity) => opacity === 255).length).toBeGreaterThan(200);
	expect(row.slice(150, 360)).toContain(0);
});

test.each([
	['', '/', '/'],
	['/ties', '/ties', '/ties/']
])('below “%s” the manifest begins at the first page, in its scope', (base, home, start) => {
	const { start_url, scope, icons, name } = manifest('en', home, base);
	expect([start_url, scope, name]).toEqual([start, start, 'Ties with Pyongyang']);
	expect(icons.every(({ src }) => src.startsWith(`${base}/`))).toBe(true);
	expect(iconLinks(base, 'en')).toContain(`href="${base}/site.webmanifest"`);
});
