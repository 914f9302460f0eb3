import type { Cause } from '#lib/facts/cause.ts';
import type { Vocabulary } from '#lib/facts/records.ts';
import type { Change } from '#lib/history/change.ts';

/** The words for what an address can ask for as a reason: the kinds of reasons of breaks in the order of the vocabulary, each followed by its shocks. */
export function causeLabels(
	vocabulary: Vocabulary,
	changes: readonly Change[]
): Partial<Record<Cause, string>> {
	const used = new Set<string | undefined>(changes.flatMap(({ reason, shock }) => [reason, shock]));
	const shocks = Object.entries(vocabulary.shocks);
	return Object.fromEntries(
		Object.entries(vocabulary.reasons)
			.flatMap(([id, { label }]) => [
				[id, label] as const,
				...shocks
					.filter(([, shock]) => shock.reason === id)
					.map(([shock, { label }]) => [shock, label] as const)
			])
			.filter(([id]) => used.has(id))
	);
}
