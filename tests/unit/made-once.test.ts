import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(ts|svelte|css|html)$/.test(file))
	.map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }));

/** What was written in several places once, the mark by which it is known, and the one place where it stands now. */
const MADE_ONCE: Readonly<Record<string, readonly [mark: RegExp, file: string]>> = {
	'Days in order, each once, become stretches': [
		/\[\.\.\.new Set\([^;]*?\)\]\s*\.(sort|toSorted)\(\)/,
		'lib/history/stretches-of.ts'
	],
	'The state to which an event leads is read': [/\]\.leads_to;/, 'lib/history/relation-state.ts'],
	'The statuses stand in the order of closeness': [
		/'relations',\s*'suspended',\s*'office'/,
		'lib/history/closeness.ts'
	],
	'A marker is drawn': [/class="(leader|rim|dot|hit)"/, 'lib/map/marker-markup.ts'],
	'Whether a key is text is decided': [/isContentEditable|contenteditable/, 'app.html'],
	'The histories are fetched': [/, TIMELINE\)/, 'lib/state/fetch-timeline.ts'],
	'Names are put in the order of a language': [
		/Intl\.Collator|\b(name|label|title)\.localeCompare/,
		'lib/facts/collator.ts'
	],
	'A dialog is shown': [/\.showModal\(\)/, 'lib/components/Dialog.svelte'],
	'What is said of a typed day is kept': [/new DayMessage\(/, 'lib/components/DateField.svelte'],
	'A box that tells of what is pointed at has its look': [
		/width: max-content;\s+padding: [^}]*pointer-events: none/,
		'lib/components/world-map.css'
	],
	'A part of the plate that tells of the history has its head': [
		/section \{\s+margin-top: 0\.75rem;\s+font-size/,
		'routes/[[lang=lang]]/(map)/plate/PlatePart.svelte'
	]
};

describe.each(Object.entries(MADE_ONCE))('%s', (_, [mark, file]) => {
	test(`in ${file} alone`, () => {
		expect(sources.filter(({ text }) => mark.test(text)).map((source) => source.file)).toEqual([file]);
	});
});
