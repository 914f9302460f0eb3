import { writeFileSync } from 'node:fs';
import { checkFacts } from '#lib/server/facts/check-facts.ts';
import { linkFacts } from '#lib/server/facts/load.ts';
import { formatProblems } from '#lib/server/facts/problem.ts';
import { STATUS_BY_YEAR_FILE, statusByYear } from '#lib/server/status-by-year.ts';

const { records, problems } = checkFacts();
if (records) {
	writeFileSync(STATUS_BY_YEAR_FILE, statusByYear(linkFacts(records)));
	console.log(`wrote ${STATUS_BY_YEAR_FILE}`);
} else {
	console.error(formatProblems(problems));
	process.exitCode = 1;
}
