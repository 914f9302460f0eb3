import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { flatPng } from './flat-png.ts';
import { pictureVersion, VERSION } from './picture-version.ts';

/** Raised when pictures are made in another way: those that were kept are then made anew. */
const WAY = 1;

/** Days after which a kept picture that no build asked for is thrown away. */
const KEPT_DAYS = 30;

/** What was made: the pictures in all, those that were not there from a build before, and the bytes of all. */
export interface PicturesMade {
	readonly count: number;
	readonly anew: number;
	readonly bytes: number;
}

/** The PNG of a drawing, in px as many as the drawing says of itself. It must name no font: none is looked for. */
export function pictureOf(drawing: string): Uint8Array {
	const picture = new Resvg(drawing, { font: { loadSystemFonts: false } }).render();
	return flatPng(picture, { [VERSION]: pictureVersion(drawing) });
}

/** Writes a file so that nobody ever reads half of it: another build may look for the same one. */
function writeWhole(file: string, content: Uint8Array): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(`${file}.${process.pid}`, content);
	renameSync(`${file}.${process.pid}`, file);
}

function throwOldAway(kept: string): void {
	if (!existsSync(kept)) return;
	const oldest = Date.now() - KEPT_DAYS * 86_400_000;
	for (const name of readdirSync(kept))
		if (statSync(join(kept, name)).mtimeMs < oldest) rmSync(join(kept, name), { force: true });
}

/**
 * Turns drawings into pictures, in their place.
 * @param files SVG documents that are named as the pictures will be
 * @param kept folder of pictures by what they show, from builds before: only what changed is drawn anew
 */
export function makePictures(files: readonly string[], kept: string): PicturesMade {
	let [anew, bytes] = [0, 0];
	for (const file of files) {
		const drawing = readFileSync(file, 'utf8');
		const known = join(kept, `${WAY}-${pictureVersion(drawing)}.png`);
		if (existsSync(known)) utimesSync(known, new Date(), new Date());
		else {
			writeWhole(known, pictureOf(drawing));
			anew++;
		}
		const picture = readFileSync(known);
		writeFileSync(file, picture);
		bytes += picture.length;
	}
	throwOldAway(kept);
	return { count: files.length, anew, bytes };
}
