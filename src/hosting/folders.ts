import { join } from 'node:path';
import type { BuildFolders } from './swap.ts';

/** The folders of the build of a project. What is under way lies with SvelteKit's own generated files, on the same disk. */
export const buildFolders = (root: string): BuildFolders => ({
	live: join(root, 'build'),
	next: join(root, '.svelte-kit', 'build-next'),
	previous: join(root, '.svelte-kit', 'build-previous')
});
