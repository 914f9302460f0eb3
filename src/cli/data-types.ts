import { writeFileSync } from 'node:fs';
import { DATA, filesIn } from '#lib/server/facts/files.ts';
import { generateTypes, TYPES_FILE } from '#lib/server/facts/generate-types.ts';
import { formatProblems } from '#lib/server/facts/problem.ts';
import { typeProblems } from '#lib/server/facts/type-problems.ts';

const problems = typeProblems(filesIn(DATA));
if (problems.length) {
	console.error(formatProblems(problems));
	process.exitCode = 1;
} else {
	writeFileSync(TYPES_FILE, await generateTypes());
	console.log(`wrote ${TYPES_FILE}`);
}
