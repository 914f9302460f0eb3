import { checkProject } from '#lib/server/check-project.ts';
import { checkFacts } from '#lib/server/facts/load.ts';
import { formatProblems } from '#lib/server/facts/problem.ts';

// Checks data/ and its fit to the map, or the facts of another folder of the same layout: `npm run data:check -- <folder>`.
const [folder] = process.argv.slice(2);

const { problems, records } = folder ? checkFacts(folder) : checkProject();
if (problems.length) {
	console.error(`${formatProblems(problems)}${folder ? ` in ${folder}` : ''}`);
	process.exitCode = 1;
} else {
	console.log(
		`${records!.countries.size} countries, ${records!.predecessors.size} predecessors, ${records!.sources.size} sources: no problem`
	);
}
