import { zipSync } from 'fflate';
import type { DataFile } from './data-file.ts';

/**
 * Files in one, below a folder of that name. `day` (YYYY-MM-DD) is said to be the day of each: nothing may depend on the clock. Noon of the machine's own time, as that
 * is what the format holds.
 */
export function zipOf(files: readonly DataFile[], folder: string, day: string): Uint8Array {
	const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
	const mtime = new Date(year, month - 1, date, 12);
	return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [`${folder}/${path}`, bytes])), {
		level: 9,
		mtime
	});
}
