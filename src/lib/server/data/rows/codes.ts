import type { Facts } from '#lib/facts/facts.ts';
import type { Term } from '#lib/facts/records.ts';
import { table, type Table } from '../table.ts';

/** A row for each code of the vocabulary. */
export const codesTable = ({ vocabulary }: Pick<Facts, 'vocabulary'>): Table =>
	table(
		'codes',
		['list', 'code', 'label', 'definition'],
		['list', 'code'],
		Object.entries(vocabulary).flatMap(([list, terms]: [string, Readonly<Record<string, Term>>]) =>
			Object.entries(terms).map(([code, { label, definition }]) => ({ list, code, label, definition }))
		)
	);
