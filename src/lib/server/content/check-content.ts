import type { Facts } from '#lib/facts/facts.ts';
import { DEFAULT_LANG } from '#lib/facts/languages.ts';
import type { Problem } from '#lib/server/facts/problem.ts';
import { DOCUMENT_FILE } from '#lib/server/facts/rule.ts';
import { knownAddresses } from './addresses.ts';
import { contentProblems } from './content-problems.ts';
import { CONTENT, pageFiles, type PageFile } from './page-file.ts';
import { tourProblems } from './tour-problems.ts';

/** Statements of the source document that are said to be told where there is no text. */
const lostStatements = ({ sourceDocument }: Facts, known: (address: string) => boolean): Problem[] =>
	sourceDocument.sections.flatMap(({ statements }, i) =>
		statements.flatMap(({ told }, k) =>
			told.flatMap(({ page }, j) =>
				!page || known(page)
					? []
					: {
							file: DOCUMENT_FILE,
							path: `sections[${i}].statements[${k}].told[${j}].page`,
							what: `there is no text at ${page}`,
							mend: 'name the address of a text, with a part of it: /history#opening'
						}
			)
		)
	);

/** The texts of the site, or all problems why there are none. */
export function checkContent(facts: Facts): { pages: readonly PageFile[]; problems: readonly Problem[] } {
	try {
		const pages = pageFiles(DEFAULT_LANG);
		const known = knownAddresses(pages, facts);
		return {
			pages,
			problems: [
				...pages.flatMap((page) => contentProblems(page, facts, known)),
				...lostStatements(facts, known),
				...tourProblems(pages, facts, known)
			]
		};
	} catch (error) {
		const what = error instanceof Error ? error.message : String(error);
		return {
			pages: [],
			problems: [
				{
					file: CONTENT,
					path: '',
					what,
					mend: 'begin each text with a title and a description, and its parts with ## Heading {#id}'
				}
			]
		};
	}
}
