import {
	CONTEXT_FILE,
	CORRECTIONS_FILE,
	DOCUMENT_FILE,
	filedRecords,
	ORGANISATIONS_FILE,
	ROK_FILE,
	STORY_FILE,
	type Records
} from './rule.ts';

/** A list of sources of the fact base, with the fact that rests on it. */
export interface SourceList {
	readonly file: string;
	readonly path: string;
	readonly ids: readonly string[];
	readonly fact: Readonly<Record<string, unknown>>;
	/** Id of the fact, or else of the nearest record around it that has one; empty where none has. */
	readonly record: string;
}

const KEYS = new Set(['sources', 'opened_sources', 'summary_sources']);

/** Every list of source ids in the fact base, in the order of the files. */
export function sourceLists(records: Records): SourceList[] {
	const found: SourceList[] = [];
	const walk = (file: string, node: unknown, path: string, around = ''): void => {
		if (Array.isArray(node)) node.forEach((item, i) => walk(file, item, `${path}[${i}]`, around));
		else if (node && typeof node === 'object') {
			const record = 'id' in node ? String(node.id) : around;
			for (const [key, value] of Object.entries(node)) {
				const here = path ? `${path}.${key}` : key;
				if (KEYS.has(key))
					found.push({
						file,
						path: here,
						ids: value as string[],
						fact: node as Record<string, unknown>,
						record
					});
				else walk(file, value, here, record);
			}
		}
	};
	for (const { file, id, record } of filedRecords(records)) walk(file, record, '', id);
	walk('data/other-missions.yaml', records.otherMissions, '');
	walk(CONTEXT_FILE, records.context, '');
	walk(DOCUMENT_FILE, records.sourceDocument, '');
	walk(STORY_FILE, records.story, '');
	walk(ORGANISATIONS_FILE, records.organisations, '');
	walk(CORRECTIONS_FILE, records.corrections, '');
	const document = records.sourceDocument;
	if (document.sections.length)
		found.push({
			file: DOCUMENT_FILE,
			path: 'source',
			ids: [document.source],
			fact: { ...document },
			record: ''
		});
	const { source, countries } = records.rok;
	// The data set is cited once for all of its countries; without any it states nothing.
	if (Object.keys(countries).length)
		found.push({ file: ROK_FILE, path: 'source', ids: [source], fact: { ...records.rok }, record: '' });
	return found;
}

/** How many of the lists cite each source; one that none cites is absent. */
export function citationsIn(lists: readonly Pick<SourceList, 'ids'>[]): ReadonlyMap<string, number> {
	const cited = new Map<string, number>();
	for (const id of lists.flatMap(({ ids }) => ids)) cited.set(id, (cited.get(id) ?? 0) + 1);
	return cited;
}
