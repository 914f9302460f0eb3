import type { ConfidenceLevel } from '#lib/facts/records.ts';
import { allowedConfidence, isSurer } from '../allowed-confidence.ts';
import type { Problem } from '../problem.ts';
import type { Records, Rule } from '../rule.ts';
import { sourceLists } from '../source-lists.ts';

/** Every fact that has a confidence, with the highest that its sources allow. */
const rated = (records: Records) =>
	sourceLists(records).flatMap(({ file, path, ids, fact }) => {
		const level = fact['confidence'] as ConfidenceLevel | undefined;
		if (!level || !path.endsWith('sources') || /(opened|summary)_sources$/.test(path)) return [];
		const sources = ids.flatMap((id) => records.sources.get(id) ?? []);
		// A source that is not in the register is told of by a law of its own.
		if (sources.length < ids.length) return [];
		return [
			{
				file,
				path: path.replace(/sources$/, 'confidence'),
				level,
				reason: fact['confidence_reason'],
				kinds: sources.map(({ kind }) => kind),
				allowed: allowedConfidence(sources)
			}
		];
	});

export const confidenceIsEarned: Rule = {
	law: 'no fact is surer than its sources allow, unless it says why',
	check: (records) =>
		rated(records)
			.filter(({ level, allowed, reason }) => isSurer(level, allowed) && !reason)
			.map(({ file, path, level, allowed, kinds }): Problem => ({
				file,
				path,
				what: `${level}, on ${kinds.join(' + ') || 'no source'}`,
				mend: `write ${allowed}, cite a better source (copies of one work, and all encyclopaedias together, count as one), or say in confidence_reason why it is surer`
			}))
};

export const reasonsForConfidenceAreNeeded: Rule = {
	law: 'a reason for a confidence stands only where the sources do not allow it',
	check: (records) =>
		rated(records)
			.filter(({ level, allowed, reason }) => reason && !isSurer(level, allowed))
			.map(({ file, path, level }): Problem => ({
				file,
				path: path.replace(/confidence$/, 'confidence_reason'),
				what: `is not needed: the sources allow ${level}`,
				mend: 'remove it'
			}))
};
