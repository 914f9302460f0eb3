import { describe, expect, test } from 'vitest';
import { checkFacts } from '#lib/server/facts/check-facts.ts';
import { mapTexts } from '#lib/server/facts/map-texts.ts';
import { filesOfRecords } from '#lib/server/facts/record-files.ts';

interface Told {
	readonly place: string;
	readonly text: string;
}

/** Every text of the facts that a visitor reads, once a file. */
const told: Told[] = [];
for (const [file, { title, content }] of filesOfRecords(checkFacts().records!)) {
	mapTexts(title, content, (text, path) => {
		told.push({ place: `${file} ${path}`, text });
		return text;
	});
}
const prose = told.filter(({ text }) => /\s/.test(text));
/** Names and titles may say what a text of ours may not. */
const unquoted = (text: string): string => text.replaceAll(/[‘'“"][^’'”"]*[’'”"](?!\p{L})/gu, '');

const breaking = (law: RegExp, among: readonly Told[] = prose): string[] =>
	among.filter(({ text }) => law.test(unquoted(text))).map(({ place, text }) => `${place}: ${text}`);

describe('one voice', () => {
	test.each([
		['an editor’s ruling', /\b[Tt]his (record|entry|file)\b|\bThis (site|map)\b/],
		['a data set by its initials only', /(?<!\()\bkdiplo\b(?!\))/i],
		['a data set without what it is', /Correlates of War(?! ?\))/],
		['how a list was read', /nameless|copy consulted|matched by|row in the list/i],
		['who never says it', /\b(is|has been) often given\b/],
		['a date of 2024 for the list of December 2023', /missions working in January 2024/],
		[
			'an accreditation that nobody checked',
			/has not been (verified|researched)|verify before|to be checked/i
		],
		['the state by its initials', /(?<!\()\bDPRK\b/],
		['the state by what it is not', /\b(hermit kingdom|the regime|puppets?)\b/i],
		['the end of a formula', /Relations remain in force\.$/]
	])('never says %s', (_, law) => {
		expect(breaking(law)).toEqual([]);
	});

	test('names what it speaks of: no text begins with a pronoun', () => {
		expect(breaking(/^(It|He|She|They|This|These|Its|His|Her|Their)\b/)).toEqual([]);
	});

	test('writes one name for one man', () => {
		expect(breaking(/Pak Gil Yon|Kim Hyun Joon|Im Gi Taek|Terentii|\bChavez\b(?<!Chávez)/)).toEqual([]);
	});

	test('holds no double blanks', () => {
		expect(
			told.filter(({ text }) => / {2}/.test(text)).map(({ place, text }) => `${place}: ${text}`)
		).toEqual([]);
	});
});
