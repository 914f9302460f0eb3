import { join } from 'node:path';
import type { BuildFolders } from './swap.ts';

/** With the folder in which the pages of one language are made, and that of pictures which builds before have made. */
export interface SiteFolders extends BuildFolders {
	readonly part: string;
	readonly pictures: string;
}

/** The folders of the build of a project. What is under way lies with SvelteKit's own generated files, on the same disk. */
export const buildFolders = (root: string): SiteFolders => ({
	live: join(root, 'build'),
	next: join(root, '.svelte-kit', 'build-next'),
	part: join(root, '.svelte-kit', 'build-part'),
	pictures: join(root, 'node_modules', '.cache', 'previews'),
	previous: join(root, '.svelte-kit', 'build-previous')
});
