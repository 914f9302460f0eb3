/**
 * Where a page that SvelteKit wrote belongs in the build: `country/malaysia.html` becomes `country/malaysia/index.html`, which every static server
 * finds under `/country/malaysia`, also one that knows nothing of endings. `404.html` keeps its name, by which hosts know it, that of a language too.
 */
export const pageFile = (file: string): string =>
	/^([^/]+\/)?404\.html$/.test(file) || /(^|\/)index\.html$/.test(file) || !file.endsWith('.html')
		? file
		: `${file.slice(0, -'.html'.length)}/index.html`;
