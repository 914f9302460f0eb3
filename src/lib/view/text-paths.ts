import { resolve } from '$app/paths';
import { paramOf, type Lang } from '#lib/facts/languages.ts';

// Apart from the other paths: no map and no table leads here, and their pages need not load them.

/** Address of the text on the sources. */
export const aboutSourcesPath = (lang: Lang): string =>
	resolve('/[[lang=lang]]/(text)/about/sources', paramOf(lang));

/** Address of the article behind the project, statement by statement. */
export const sourceDocumentPath = (lang: Lang): string =>
	resolve('/[[lang=lang]]/(text)/source-document', paramOf(lang));
