import { FOLDERS, SINGLE_FILES } from './layout.ts';
import type { AllTranslations, Records } from './rule.ts';

/** Gives the content of the file with that path below data/, whose schema has that title. */
export type Read = <T>(path: string, title: string) => T;

/** The records of all files. `idsOf` gives the names of the files in a folder, without their ending. */
export function recordsFrom(
	read: Read,
	idsOf: (folder: keyof typeof FOLDERS) => readonly string[],
	translations: AllTranslations
): Records {
	const single = <T>(name: keyof typeof SINGLE_FILES): T => read<T>(`${name}.yaml`, SINGLE_FILES[name]);
	const folder = <T>(name: keyof typeof FOLDERS): Map<string, T> =>
		new Map(idsOf(name).map((id) => [id, read<T>(`${name}/${id}.yaml`, FOLDERS[name])]));
	return {
		vocabulary: single('vocabulary'),
		edition: single('edition'),
		sources: new Map(Object.entries(single<object>('sources') ?? {})),
		places: single('places'),
		otherMissions: single('other-missions'),
		context: single('context'),
		rok: single('rok'),
		names: single('names'),
		overrides: single('map-overrides'),
		sourceDocument: single('source-document'),
		story: single('story'),
		organisations: single('organisations'),
		corrections: single('corrections'),
		countries: folder('countries'),
		predecessors: folder('predecessors'),
		translations
	};
}

/** A file of the records: the title of its schema and what it holds. */
interface RecordFile {
	readonly title: string;
	readonly content: unknown;
}

/** Every file of the records, by its path below data/. */
export function filesOfRecords(records: Records): Map<string, RecordFile> {
	const singles: Record<keyof typeof SINGLE_FILES, unknown> = {
		vocabulary: records.vocabulary,
		edition: records.edition,
		sources: Object.fromEntries(records.sources),
		places: records.places,
		'other-missions': records.otherMissions,
		context: records.context,
		rok: records.rok,
		names: records.names,
		'map-overrides': records.overrides,
		'source-document': records.sourceDocument,
		story: records.story,
		organisations: records.organisations,
		corrections: records.corrections
	};
	const files = new Map<string, RecordFile>();
	for (const [name, content] of Object.entries(singles))
		files.set(`${name}.yaml`, { title: SINGLE_FILES[name as keyof typeof SINGLE_FILES], content });
	for (const folder of ['countries', 'predecessors'] as const)
		for (const [id, content] of records[folder])
			files.set(`${folder}/${id}.yaml`, { title: FOLDERS[folder], content });
	return files;
}
