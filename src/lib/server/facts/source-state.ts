import type { ConfidenceLevel, Source, SourceKind } from '#lib/facts/records.ts';
import { allowedConfidence, isSurer } from './allowed-confidence.ts';
import type { Records } from './rule.ts';
import { citationsIn, sourceLists } from './source-lists.ts';

/** How many sources of the register have something, and how often these are cited. */
export interface Share {
	readonly sources: number;
	readonly citations: number;
}

/** The state of the bibliography. */
export interface SourceState {
	readonly all: Share;
	readonly kinds: Readonly<Record<SourceKind, Share>>;
	readonly titled: Share;
	readonly dated: Share;
	readonly titledAndDated: Share;
	readonly withAuthor: Share;
	readonly withLanguage: Share;
	/** Whose publisher nobody could name. */
	readonly unidentified: Share;
	readonly copies: Share;
	/** Encyclopaedias and blogs: what they alone tell is unconfirmed. */
	readonly weak: Share;
	readonly unused: number;
	/** Facts with a confidence, by its level. */
	readonly facts: Readonly<Record<ConfidenceLevel, number>>;
	/** Facts that rest on weak sources alone. */
	readonly onWeakAlone: number;
	/** Facts that are surer than their sources allow: for a reason that they give, and without one. */
	readonly surer: { readonly withReason: number; readonly without: number };
}

const WEAK: ReadonlySet<SourceKind> = new Set(['encyclopaedia', 'blog']);

/** What can be said of the sources of the fact base in figures. */
export function sourceState(records: Records): SourceState {
	const lists = sourceLists(records);
	const cited = citationsIn(lists);

	const share = (fits: (source: Source) => unknown): Share => {
		const found = [...records.sources].filter(([, source]) => fits(source));
		return {
			sources: found.length,
			citations: found.reduce((sum, [id]) => sum + (cited.get(id) ?? 0), 0)
		};
	};
	const facts = lists.flatMap(({ ids, fact, path }) => {
		const level = fact['confidence'] as ConfidenceLevel | undefined;
		if (!level || !/(^|\.)sources$/.test(path)) return [];
		const sources = ids.flatMap((id) => records.sources.get(id) ?? []);
		const surer = isSurer(level, allowedConfidence(sources));
		return [{ level, surer, reason: Boolean(fact['confidence_reason']), sources }];
	});
	const count = (fits: (fact: (typeof facts)[number]) => boolean): number => facts.filter(fits).length;
	const kinds = Object.keys(records.vocabulary.source_kinds) as SourceKind[];
	return {
		all: share(() => true),
		kinds: Object.fromEntries(
			kinds.map((kind) => [kind, share((source) => source.kind === kind)])
		) as SourceState['kinds'],
		titled: share(({ title }) => title),
		dated: share(({ date }) => date),
		titledAndDated: share(({ title, date }) => title && date),
		withAuthor: share(({ author }) => author),
		withLanguage: share(({ lang }) => lang),
		unidentified: share(({ note = '' }) => /not identified/i.test(note)),
		copies: share(({ copy_of }) => copy_of),
		weak: share(({ kind }) => WEAK.has(kind)),
		unused: [...records.sources.keys()].filter((id) => !cited.has(id)).length,
		facts: {
			high: count(({ level }) => level === 'high'),
			medium: count(({ level }) => level === 'medium'),
			low: count(({ level }) => level === 'low')
		},
		onWeakAlone: count(({ sources }) => sources.length > 0 && sources.every(({ kind }) => WEAK.has(kind))),
		surer: {
			withReason: count(({ surer, reason }) => surer && reason),
			without: count(({ surer, reason }) => surer && !reason)
		}
	};
}
