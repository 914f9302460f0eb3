import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

// On paper nothing changes while it is looked at, and a page of text changes by the press of its own filter alone.
const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
	(file) => /\.(svelte|css)$/.test(file) && !file.endsWith('print.css') && !file.includes('(text)')
);

test.each(sheets)(
	'no style of %s depends on what an element holds: each change would ask all again',
	(file) => {
		expect(readFileSync(join(SRC, file), 'utf8')).not.toMatch(/:has\(/);
	}
);
