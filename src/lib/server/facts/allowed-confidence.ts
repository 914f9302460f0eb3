import type { ConfidenceLevel, Source, SourceKind } from '#lib/facts/records.ts';

/** From the least to the most sure. */
const LEVELS: readonly ConfidenceLevel[] = ['low', 'medium', 'high'];

/** Kinds that prove what one side says of its own acts, or what was seen at the time. */
const OFFICIAL: ReadonlySet<SourceKind> = new Set(['official', 'archive']);

/** Kinds on which a fact may rest. Data sets check dates; two of them do not make a fact sure. */
const RELIABLE: ReadonlySet<SourceKind> = new Set(['academic', 'reference', 'news-agency', 'news']);

type Rated = Pick<Source, 'kind' | 'copy_of' | 'publisher'>;

/** Whose word a publisher prints: “Hankyung (Yonhap text)” that of Yonhap, else its own, whatever stands behind its name. */
const voiceOf = (publisher: string): string =>
	/\((\S+) text\)/.exec(publisher)?.[1] ?? publisher.replace(/ \(.*/, '');

/**
 * How many sources are left when copies of one work count as one, two texts of one paper or agency as well, and all encyclopaedias together, as they draw
 * on each other.
 */
const independent = (sources: readonly Rated[]): number =>
	new Set(
		sources.map(({ kind, copy_of, publisher }) =>
			kind === 'encyclopaedia' ? kind : (copy_of ?? voiceOf(publisher))
		)
	).size;

/**
 * The highest confidence that sources allow (data/GUIDELINES.md, “Confidence”): `high` on an official one or two independent reliable ones, `medium` on
 * one reliable one, a data set or two independent weak ones, else `low`. An empty list allows `low`.
 */
export function allowedConfidence(sources: readonly Rated[]): ConfidenceLevel {
	if (sources.some(({ kind }) => OFFICIAL.has(kind))) return 'high';
	const reliable = independent(sources.filter(({ kind }) => RELIABLE.has(kind)));
	if (reliable >= 2) return 'high';
	if (reliable || sources.some(({ kind }) => kind === 'data')) return 'medium';
	return independent(sources) >= 2 ? 'medium' : 'low';
}

/** Whether a level is higher than another. */
export const isSurer = (level: ConfidenceLevel, than: ConfidenceLevel): boolean =>
	LEVELS.indexOf(level) > LEVELS.indexOf(than);
