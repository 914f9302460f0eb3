import type { FactFiles } from './files.ts';
import type { Problem } from './problem.ts';

/** The single files of the fact base and the titles of their schemas. */
export const SINGLE_FILES = {
	vocabulary: 'Vocabulary',
	edition: 'Edition',
	sources: 'Sources',
	places: 'Places',
	'other-missions': 'OtherMissions',
	context: 'Context',
	rok: 'Rok',
	names: 'Names',
	'map-overrides': 'MapOverrides',
	'source-document': 'SourceDocument',
	story: 'Story',
	organisations: 'Organisations',
	corrections: 'Corrections'
} as const;

/** The folders with a file for each record, and the titles of their schemas. */
export const FOLDERS = { countries: 'Country', predecessors: 'Predecessor' } as const;

const RECORDS = `(?:(?:${Object.keys(SINGLE_FILES).join('|')})\\.yaml|countries/[a-z]{2}\\.yaml|predecessors/[a-z]+(?:-[a-z]+)*\\.yaml)`;

/** The translations of a file: the language, as BCP 47 writes it, and the path of the file. The facts themselves are English. */
const TRANSLATION = new RegExp(`^i18n/(?!en/)([a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?)/(${RECORDS})$`);

/** Everything that may lie in data/. */
const KNOWN = [
	new RegExp(`^${RECORDS}$`),
	TRANSLATION,
	/^schema\/[a-z]+(-[a-z]+)*\.schema\.json$/,
	/^(README|GUIDELINES)\.md$/,
	/^status-by-year\.csv$/
];

/** Ids of the records in a folder: the names of its files without their ending. */
export const idsIn = ({ paths }: FactFiles, folder: keyof typeof FOLDERS): string[] =>
	paths
		.filter((path) => path.startsWith(`${folder}/`) && KNOWN.some((pattern) => pattern.test(path)))
		.map((path) => path.slice(folder.length + 1, -'.yaml'.length));

/** The files of translations: each with its language, and with the path of the file to which it belongs. */
export const translationFiles = ({ paths }: FactFiles): { path: string; lang: string; of: string }[] =>
	paths.flatMap((path) => {
		const [, lang, of] = TRANSLATION.exec(path) ?? [];
		return lang && of ? [{ path, lang, of }] : [];
	});

/** Files that nothing would read, and files and folders that are not there. */
export function layoutProblems({ paths }: FactFiles): Problem[] {
	const problem = (path: string, what: string, mend: string): Problem => ({
		file: `data/${path}`,
		path: '',
		what,
		mend
	});
	const unread = paths
		.filter((path) => !KNOWN.some((pattern) => pattern.test(path)))
		.map((path) =>
			problem(
				path,
				'nothing reads this file',
				'remove it, or name it as data/README.md says: countries/my.yaml, predecessors/south-vietnam.yaml'
			)
		);
	const missing = Object.keys(SINGLE_FILES)
		.map((name) => `${name}.yaml`)
		.filter((path) => !paths.includes(path))
		.map((path) => problem(path, 'the file is missing', 'restore it from the history of the project'));
	const empty = Object.keys(FOLDERS)
		.filter((folder) => !paths.some((path) => path.startsWith(`${folder}/`)))
		.map((folder) =>
			problem(folder, 'the folder is missing or empty', 'restore it from the history of the project')
		);
	return [...unread, ...missing, ...empty];
}
