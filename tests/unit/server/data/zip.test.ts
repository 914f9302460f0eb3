import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { textFile } from '#lib/server/data/data-file.ts';
import { zipOf } from '#lib/server/data/zip.ts';

const FILES = [textFile('facts.json', '{}\n'), textFile('sha256sums.txt', 'x\n'.repeat(1000))];

test('the file of all files holds each as it is, in one folder', () => {
	const found = unzipSync(zipOf(FILES, 'ties', '2026-06-30'));
	expect(Object.entries(found).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])).toEqual([
		['ties/facts.json', '{}\n'],
		['ties/sha256sums.txt', 'x\n'.repeat(1000)]
	]);
});

test('it is the same in every part of the world', () => {
	const before = process.env['TZ'];
	const zips = ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'].map((zone) => {
		process.env['TZ'] = zone;
		return Buffer.from(zipOf(FILES, 'ties', '2026-03-29')).toString('base64');
	});
	if (before === undefined) delete process.env['TZ'];
	else process.env['TZ'] = before;
	expect(new Set(zips).size).toBe(1);
});
