import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Lang } from '../lib/facts/languages.ts';

/** The words of a language, as a registry imports them: under the id of the language, `zhHant` for `zh-hant`. */
const IMPORT = /^import \{ (\w+) \} from '#lib\/words\/messages\/([^/']+)\/[^']+';$/gm;

/** The table of a registry, by language. */
const TABLE = /^(const MESSAGES: .* = )\{[^}]*\};$/m;

/**
 * A registry of words (src/lib/words/*messages.ts) with those of one language only. Throws an error that says what is wrong where it has another form than
 * its brothers.
 */
export function registryOf(lang: Lang, source: string): string {
	const [own, ...others] = [...source.matchAll(IMPORT)].sort((a) => (a[2] === lang ? -1 : 1));
	if (own?.[2] !== lang || !TABLE.test(source))
		throw new Error(`A registry of words has no words in "${lang}", or is not written like the others`);
	const key = own[1] === lang ? lang : `'${lang}': ${own[1]}`;
	return others
		.reduce((text, [line]) => text.replace(`${line}\n`, ''), source)
		.replace(TABLE, (_, start: string) => `${start}{ ${key} } as never;`);
}

/**
 * Keeps the words of other languages out of what the browser loads. The registries of src/lib/words hold those of all, so that the server and the tests
 * can speak any; a page speaks one, and its links to other languages load a document.
 */
export function oneLanguage(lang: Lang, root: string): Plugin {
	const words = join(root, 'src', 'lib', 'words').replaceAll('\\', '/');
	return {
		name: 'one-language',
		apply: 'build',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'client',
		transform: (code, id) =>
			id.startsWith(`${words}/`) && /\/([a-z-]+-)?messages\.ts$/.test(id) ? registryOf(lang, code) : null
	};
}
