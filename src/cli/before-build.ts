import { checkProject } from '#lib/server/check-project.ts';
import { formatProblems } from '#lib/server/facts/problem.ts';
import { basePath } from '../hosting/base-path.ts';
import { buildFolders } from '../hosting/folders.ts';
import { recover } from '../hosting/swap.ts';

// Whether a build can begin: what would stop it is told here in one report, before any work is done.

const fail = (report: string): void => {
	console.error(report);
	process.exitCode = 1;
};

recover(buildFolders(process.cwd()));
try {
	basePath(process.env['BASE_PATH']);
	const { problems } = checkProject();
	if (problems.length) fail(formatProblems(problems));
} catch (error) {
	fail((error as Error).message);
}
