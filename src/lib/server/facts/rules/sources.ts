import type { SourceKind } from '#lib/facts/records.ts';
import type { Problem } from '../problem.ts';
import { CONTEXT_FILE, filedRecords, ROK_FILE, type Records, type Rule } from '../rule.ts';

/** Every list of source ids in the fact base, with the record that it belongs to. */
function sourceLists(
	records: Records
): { file: string; path: string; ids: readonly string[]; fact: Record<string, unknown> }[] {
	const found: { file: string; path: string; ids: readonly string[]; fact: Record<string, unknown> }[] = [];
	const walk = (file: string, node: unknown, path: string): void => {
		if (Array.isArray(node)) node.forEach((item, i) => walk(file, item, `${path}[${i}]`));
		else if (node && typeof node === 'object') {
			for (const [key, value] of Object.entries(node)) {
				const here = path ? `${path}.${key}` : key;
				if (key === 'sources' || key === 'opened_sources' || key === 'summary_sources')
					found.push({ file, path: here, ids: value as string[], fact: node as Record<string, unknown> });
				else walk(file, value, here);
			}
		}
	};
	for (const { file, record } of filedRecords(records)) walk(file, record, '');
	walk('data/other-missions.yaml', records.otherMissions, '');
	walk(CONTEXT_FILE, records.context, '');
	const { source, countries } = records.rok;
	// The data set is cited once for all of its countries; without any it states nothing.
	if (Object.keys(countries).length)
		found.push({ file: ROK_FILE, path: 'source', ids: [source], fact: { ...records.rok } });
	return found;
}

export const sourceIdsAreKnown: Rule = {
	law: 'every source id stands in the register of sources',
	check: (records) =>
		sourceLists(records).flatMap(({ file, path, ids }) =>
			ids
				.filter((id) => !records.sources.has(id))
				.map((id) => ({
					file,
					path,
					what: `there is no source "${id}"`,
					mend: 'add it to data/sources.yaml, or correct the id'
				}))
		)
};

export const sourcesAreUsed: Rule = {
	law: 'every source of the register is used',
	check: (records) => {
		const used = new Set(sourceLists(records).flatMap(({ ids }) => ids));
		return [...records.sources.keys()]
			.filter((id) => !used.has(id))
			.map((id) => ({
				file: 'data/sources.yaml',
				path: id,
				what: 'is used by no fact',
				mend: 'cite it where it belongs, or remove it'
			}));
	}
};

export const factsHaveSources: Rule = {
	law: 'every fact has a source, or is of low confidence and says so',
	check: (records): Problem[] => {
		const sourced = sourceLists(records)
			.filter(({ ids, fact }) => ids.length === 0 && !(fact['confidence'] === 'low' && fact['note']))
			.map(({ file, path }) => ({
				file,
				path,
				what: 'is empty',
				mend: 'cite a source, or set confidence: low and say in note that it is unconfirmed'
			}));
		const accredited = [...records.countries].flatMap(([id, { accredited_from }]) =>
			(accredited_from ?? []).flatMap((fact, i) =>
				fact.sources || (fact.confidence === 'low' && fact.note)
					? []
					: [
							{
								file: `data/countries/${id}.yaml`,
								path: `accredited_from[${i}].sources`,
								what: 'is missing',
								mend: 'cite a source, or set confidence: low and say in note that it is unconfirmed'
							}
						]
			)
		);
		return [...sourced, ...accredited];
	}
};

/** Encyclopaedias draw on each other, so that together they count as one source. */
const independent = (kinds: readonly SourceKind[]): number =>
	kinds.filter((kind) => kind !== 'encyclopaedia').length + (kinds.includes('encyclopaedia') ? 1 : 0);

export const highConfidenceIsEarned: Rule = {
	law: 'high confidence rests on two independent sources or on an official one',
	check: (records) =>
		sourceLists(records).flatMap(({ file, path, ids, fact }) => {
			if (fact['confidence'] !== 'high' || !path.endsWith('.sources')) return [];
			const kinds = ids.flatMap((id) => records.sources.get(id)?.kind ?? []);
			if (kinds.some((kind) => kind === 'official' || kind === 'archive') || independent(kinds) >= 2)
				return [];
			return [
				{
					file,
					path: path.replace(/sources$/, 'confidence'),
					what: `high, on ${kinds.length ? kinds.join(' + ') : 'no source'}`,
					mend: 'cite a second independent source (encyclopaedias count as one together) or an official one, or write medium'
				}
			];
		})
};
