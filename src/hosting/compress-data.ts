import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Tables, maps and bibliographies are texts too, which SvelteKit does not count among those that it compresses. */
const LEFT_OUT = /\.(bib|csv|geojson)$/;

/** Puts beside each text that SvelteKit does not compress its `.br` and `.gz`. `files` are paths; others are passed over. */
export function compressData(files: readonly string[]): void {
	for (const file of files.filter((name) => LEFT_OUT.test(name))) {
		const content = readFileSync(file);
		const params = {
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			// The highest quality takes three times as long for 3 % less.
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY - 1,
			[constants.BROTLI_PARAM_SIZE_HINT]: content.length
		};
		writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
		writeFileSync(`${file}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
	}
}
