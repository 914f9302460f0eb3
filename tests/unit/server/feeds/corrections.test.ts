import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { facts } from '#lib/server/fact-base.ts';
import { formatDate } from '#lib/words/format-date.ts';

/** The days as the list has them: `1992–1994`, `July to December 2000`, `1950`. */
function daysOf(from: string, until: string): string {
	if (from === until) return from;
	const years = from.length === 4 && until.length === 4;
	if (years) return `${from}–${until}`;
	const [first, last] = [formatDate(from, 'en'), formatDate(until, 'en')];
	const year = ` ${until.slice(0, 4)}`;
	return `${first.endsWith(year) ? first.slice(0, -year.length) : first} to ${last}`;
}

test('the list “Facts” of CHANGELOG.md and data/corrections.yaml tell the same', () => {
	const listed = readFileSync('CHANGELOG.md', 'utf8')
		.split('\n**Facts**')
		.slice(1)
		.flatMap((after) => after.split('\n\n')[1]!.split('\n').slice(2))
		.map((row) =>
			row
				.split('|')
				.slice(1, -1)
				.map((cell) => cell.trim())
		);
	const told = facts.corrections.map(({ country, from, until, was, now, why }) => [
		expect.stringContaining(facts.countries.get(country)!.name.split(' and ')[0]!),
		daysOf(from, until),
		was,
		now,
		why
	]);
	expect(told.length).toBeGreaterThan(5);
	expect(listed).toEqual(told);
});
