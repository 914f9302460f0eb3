import { daysBetween, daySpan, FIRST_DAY_OF_ALL, LAST_DAY_OF_ALL } from '#lib/dates/partial-date.ts';
import type { Facts } from '#lib/facts/facts.ts';
import type { StatedFact } from './stated-facts.ts';

/** Why a fact is weak. The first that fits counts for what is unconfirmed; a wide date counts besides. */
export type Weakness =
	| 'status'
	| 'unsourced'
	| 'weak'
	| 'event'
	| 'mission'
	| 'post'
	| 'single'
	| 'open'
	| 'decade'
	| 'years'
	| 'year';

/** A fact that asks for a source, with the date that makes it weak, or its own. */
export interface WeakFact extends StatedFact {
	readonly weakness: Weakness;
	readonly date?: string;
	/** Days between the first and the last day that the date can mean. */
	readonly span: number;
}

const WEAK_KINDS = new Set(['encyclopaedia', 'blog']);
const YEAR = 366;

/** How wide a date is; null for one that is known to the year. */
function widthOf(date: string): { weakness: Weakness; span: number } | null {
	if (!date.startsWith('[')) return null;
	const { earliest, latest } = daySpan(date);
	const span = daysBetween(earliest, latest);
	if (earliest === FIRST_DAY_OF_ALL || latest === LAST_DAY_OF_ALL) return { weakness: 'open', span };
	if (span <= YEAR) return null;
	return { weakness: span >= 10 * YEAR ? 'decade' : span >= 2 * YEAR ? 'years' : 'year', span };
}

/** Why the confidence of a fact is weak; null where it is not. `decides` holds the records that give a status of today. */
function doubtOf(
	{ confidence, sources, fact }: StatedFact,
	decides: ReadonlySet<object>,
	facts: Facts
): Weakness | null {
	const kinds = sources.map((id) => facts.sources.get(id)!.kind);
	const isWeak = kinds.length === 1 && WEAK_KINDS.has(kinds[0]!);
	if (confidence !== 'low') return isWeak ? 'single' : null;
	if (decides.has(fact)) return 'status';
	if (!kinds.length) return 'unsourced';
	if (isWeak) return 'weak';
	return 'kind' in fact && 'side' in fact ? 'mission' : 'from' in fact || 'state' in fact ? 'post' : 'event';
}

/** The facts that ask for a source: every one that is unconfirmed or rests on one weak source, and every date known only as lying somewhere within more than a year. */
export function weakFacts(
	stated: readonly StatedFact[],
	decides: ReadonlySet<object>,
	facts: Facts
): WeakFact[] {
	return stated.flatMap((fact): WeakFact[] => {
		const doubt = doubtOf(fact, decides, facts);
		const date = fact.dates[0]?.date;
		return [
			...(doubt ? [{ ...fact, weakness: doubt, ...(date && { date }), span: 0 }] : []),
			...fact.dates.flatMap((one) => {
				const width = widthOf(one.date);
				return width ? [{ ...fact, ...width, what: one.what, date: one.date }] : [];
			})
		];
	});
}
