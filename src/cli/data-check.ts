import { checkProject } from '#lib/server/check-project.ts';
import { DATA, filesIn } from '#lib/server/facts/files.ts';
import { formatProblems } from '#lib/server/facts/problem.ts';

// Checks data/, and the texts that cite it, as the build does, or the facts of another folder of the same layout: `npm run data:check -- <folder>`.
const [folder = DATA] = process.argv.slice(2);

const { problems, facts } = checkProject(filesIn(folder), folder === DATA);
if (facts) {
	console.log(
		`${facts.countries.size} countries, ${facts.predecessors.size} predecessors, ${facts.sources.size} sources: no problem`
	);
} else {
	console.error(formatProblems(problems) + (folder === DATA ? '' : ` in ${folder}`));
	process.exitCode = 1;
}
