import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { tsImport } from 'tsx/esm/api';
import { minifySync } from 'vite';

/** @param {string} module */
const hosting = (module) => tsImport(`./src/hosting/${module}.ts`, import.meta.url);
const { siteAdapter } = await hosting('adapter');
const { basePath } = await hosting('base-path');
const { builtLanguage } = await hosting('built-language');
const { entriesOf } = await hosting('entries');
const { buildFolders } = await hosting('folders');
const { siteOrigin } = await hosting('site-origin');
const { versionName } = await hosting('version');

const { BASE_PATH, PRECOMPRESS, SITE_LANG, SITE_ORIGIN } = process.env;
const language = builtLanguage(SITE_LANG);

/** Style of the live region in which SvelteKit announces a new page: the one inline style that we allow (guarded by a test). */
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** The template of every page, its one inline script (which shows the chosen theme before the first paint) as short as it can be. */
const TEMPLATE = join(import.meta.dirname, '.svelte-kit', 'app.html');
const written = readFileSync(join(import.meta.dirname, 'src', 'app.html'), 'utf8');
const [, script] = /<script>(.*?)<\/script>/s.exec(written) ?? [];
if (!script) throw new Error('src/app.html has no inline script to allow in the CSP');
const INLINE_SCRIPT = minifySync('app.html.js', script).code;
mkdirSync(dirname(TEMPLATE), { recursive: true });
writeFileSync(
	TEMPLATE,
	written.replace(script, () => INLINE_SCRIPT)
);

/** @param {string} text @returns {`sha256-${string}`} */
const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The components, for names of their scoped styles as short as can be: these stand all over every page, and hashes do not compress. */
const COMPONENTS = readdirSync(join(import.meta.dirname, 'src'), { recursive: true })
	.map((file) => join(import.meta.dirname, 'src', String(file)))
	.filter((file) => file.endsWith('.svelte'))
	.sort();

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		// A file of its own, only to tell browser extensions the version of Svelte.
		discloseVersion: false,
		cssHash: ({ hash, filename }) => {
			const number = COMPONENTS.indexOf(resolve(filename));
			// One that is written while the server of `npm run dev` runs.
			if (number < 0) return `s-${hash(filename)}`;
			return `s${String.fromCharCode(97 + (number % 26), 97 + Math.floor(number / 26))}`;
		}
	},
	kit: {
		files: { appTemplate: TEMPLATE },
		// A build to try something out needs no compressed files, which take longer than all the rest.
		adapter: siteAdapter(buildFolders(import.meta.dirname), {
			language,
			origin: siteOrigin(SITE_ORIGIN),
			precompress: PRECOMPRESS !== 'no'
		}),
		// 404.html is served at any depth, so nothing may be addressed relative to the page.
		paths: { relative: false, base: basePath(BASE_PATH) },
		// From the content, not from the clock: two builds of one commit are identical.
		version: { name: versionName(import.meta.dirname, [BASE_PATH ?? '', SITE_ORIGIN ?? '']) },
		// The styles stand in the page, so that the map waits for one answer of the server only.
		inlineStyleThreshold: 40_000,
		prerender: {
			entries: entriesOf(language, join(import.meta.dirname, 'src', 'routes')),
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleUnseenRoutes: 'fail'
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', sha256(INLINE_SCRIPT)],
				'style-src': ['self', 'unsafe-hashes', ANNOUNCER_STYLE],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		}
	}
};
