import type { Problem } from '../problem.ts';
import { DOCUMENT_FILE, type Rule } from '../rule.ts';
import { sourceLists } from '../source-lists.ts';

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
			// What a statement of the source document needs is a law of its own.
			.filter(({ file }) => file !== DOCUMENT_FILE)
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
