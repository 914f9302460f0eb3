import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressData } from '../../../src/hosting/compress-data.ts';

test('tables, maps and bibliographies are compressed as pages are, and what SvelteKit does itself is left to it', () => {
	const folder = mkdtempSync(join(tmpdir(), 'compress-'));
	const names = ['a.csv', 'b.geojson', 'c.bib', 'd.json', 'e.zip', 'csv'];
	for (const name of names) writeFileSync(join(folder, name), `${name}\n`.repeat(100));
	compressData(names.map((name) => join(folder, name)));
	const made = readdirSync(folder).filter((name) => !names.includes(name));
	expect(made).toEqual(['a.csv.br', 'a.csv.gz', 'b.geojson.br', 'b.geojson.gz', 'c.bib.br', 'c.bib.gz']);
	for (const name of names.slice(0, 3)) {
		const read = (ending: string): Buffer => readFileSync(join(folder, name + ending));
		expect(brotliDecompressSync(read('.br')).equals(read(''))).toBe(true);
		expect(gunzipSync(read('.gz')).equals(read(''))).toBe(true);
	}
	rmSync(folder, { recursive: true });
});
