import { spawnSync } from 'node:child_process';
import { LANGUAGES } from '#lib/facts/languages.ts';
import { checkProject } from '#lib/server/check-project.ts';
import { formatProblems } from '#lib/server/facts/problem.ts';
import { basePath } from '../hosting/base-path.ts';
import { buildFolders } from '../hosting/folders.ts';
import { siteOrigin } from '../hosting/site-origin.ts';
import { recover } from '../hosting/swap.ts';

// Builds the site, one language after the other. What would stop it is told first, in one report, before any work is done.

/** Why a build cannot begin; null where it can. */
function obstacle(): string | null {
	try {
		basePath(process.env['BASE_PATH']);
		siteOrigin(process.env['SITE_ORIGIN']);
		const { problems } = checkProject();
		return problems.length ? formatProblems(problems) : null;
	} catch (error) {
		return (error as Error).message;
	}
}

recover(buildFolders(process.cwd()));
const report = obstacle();
if (report !== null) {
	console.error(report);
	process.exitCode = 1;
}
for (const { id } of report === null ? LANGUAGES : []) {
	const { status } = spawnSync('vite', ['build'], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, SITE_LANG: id }
	});
	if (status === 0) continue;
	process.exitCode = status ?? 1;
	break;
}
