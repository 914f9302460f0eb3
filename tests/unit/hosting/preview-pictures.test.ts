import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { flatPng } from '../../../src/hosting/flat-png.ts';
import { pictureVersion, VERSION } from '../../../src/hosting/picture-version.ts';
import { makePictures, pictureOf } from '../../../src/hosting/preview-pictures.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'previews-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const square = (colour: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#fbfaf6"/><circle cx="20" cy="10" r="8" fill="${colour}"/></svg>`;

const file = (name: string, content: string): string => {
	writeFileSync(join(folder, name), content);
	return join(folder, name);
};

const versionIn = (path: string): string | undefined => decode(readFileSync(path)).text?.[VERSION];

test('a picture has the size and the colours of its drawing, and says of which drawing it is', () => {
	const picture = decode(pictureOf(square('#bd4024')));
	expect([picture.width, picture.height, picture.channels]).toEqual([40, 20, 1]);
	const at = (x: number, y: number) => picture.palette![picture.data[y * 40 + x]!];
	expect([at(0, 0), at(20, 10)]).toEqual([
		[0xfb, 0xfa, 0xf6],
		[0xbd, 0x40, 0x24]
	]);
	expect(picture.text![VERSION]).toBe(pictureVersion(square('#bd4024')));
});

test('only what changed is drawn anew, and no picture is a stale one', () => {
	const kept = join(folder, 'kept');
	const make = (...colours: string[]) =>
		makePictures(
			colours.map((colour, i) => file(`${i}.png`, square(colour))),
			kept
		);
	expect(make('#bd4024', '#0a4a66')).toMatchObject({ count: 2, anew: 2 });
	expect(make('#bd4024', '#0a4a66')).toMatchObject({ count: 2, anew: 0 });
	expect(make('#bd4024', '#4c90ae')).toMatchObject({ count: 2, anew: 1 });
	expect(versionIn(join(folder, '1.png'))).toBe(pictureVersion(square('#4c90ae')));
});

test('a kept picture that no build asked for in a month is thrown away', () => {
	const kept = join(folder, 'kept');
	makePictures([file('a.png', square('#bd4024'))], kept);
	const [old] = readdirSync(kept);
	const longAgo = new Date(Date.now() - 40 * 86_400_000);
	utimesSync(join(kept, old!), longAgo, longAgo);
	makePictures([file('a.png', square('#0a4a66'))], kept);
	expect(readdirSync(kept)).toHaveLength(1);
	expect(readdirSync(kept)).not.toContain(old);
});

test('a picture of many shades has a small palette, and the colours of its areas are exact', () => {
	const [width, height] = [256, 100];
	const pixels = new Uint8Array(4 * width * height);
	for (let i = 0; i < width * height; i++)
		pixels.set(
			i < (width * height) / 2 ? [11, 90, 120, 255] : [i % 256, (i * 7) % 256, (i * 13) % 256, 255],
			4 * i
		);
	const { palette } = decode(flatPng({ width, height, pixels }, {}));
	expect(palette!.length).toBeLessThanOrEqual(24);
	expect(palette).toContainEqual([11, 90, 120]);
});
