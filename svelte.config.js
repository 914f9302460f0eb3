import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Style of the live region in which SvelteKit announces a new page: the one inline style that we allow (guarded by a test). */
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	// Short names of classes: they stand in every page, in its styles and in its code.
	compilerOptions: { cssHash: ({ hash, css }) => `s-${hash(css).slice(0, 4)}` },
	kit: {
		adapter: adapter({ precompress: true }),
		// 404.html is served at any depth, so nothing may be addressed relative to the page.
		paths: { relative: false },
		// The styles stand in the page, so that the map waits for one answer of the server only.
		inlineStyleThreshold: 40_000,
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail', handleUnseenRoutes: 'fail' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
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
