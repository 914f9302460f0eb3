import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { versionName } from '../../../src/hosting/version.ts';

test('the name of a version follows from the content and the settings, not from the place or the time', () => {
	const one = mkdtempSync(join(tmpdir(), 'version-'));
	for (const folder of ['data', 'src', 'static']) mkdirSync(join(one, folder));
	for (const file of ['package-lock.json', 'svelte.config.js', 'vite.config.ts', 'src/b.ts', 'src/a.ts'])
		writeFileSync(join(one, file), file);
	const two = `${one}-copy`;
	cpSync(one, two, { recursive: true });
	const name = versionName(one, ['/ties']);
	expect(versionName(two, ['/ties'])).toBe(name);
	expect(versionName(two, [''])).not.toBe(name);
	writeFileSync(join(two, 'src/a.ts'), 'another');
	expect(versionName(two, ['/ties'])).not.toBe(name);
	for (const folder of [one, two]) rmSync(folder, { recursive: true });
});
