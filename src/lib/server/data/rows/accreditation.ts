import type { Facts } from '#lib/facts/facts.ts';
import type { Side } from '#lib/facts/records.ts';
import { postsOf } from '#lib/history/posts-on.ts';
import { CITY_COLUMNS, cityCells, dated, datedColumns, listed, stateCells, STATE_COLUMNS } from '../cells.ts';
import { table, type Table } from '../table.ts';

const COLUMNS = [
	...STATE_COLUMNS,
	'side',
	...CITY_COLUMNS,
	...datedColumns('since'),
	...datedColumns('until'),
	'as_of',
	'note',
	'confidence',
	'sources'
] as const;

/** A row for each city from which one side's ambassador was accredited to the other, both ways, as far as it is known. */
export const accreditationTable = (facts: Facts): Table =>
	table(
		'accreditation',
		COLUMNS,
		[],
		[...facts.countries.values()].flatMap((entity) =>
			(Object.keys(facts.vocabulary.sides) as Side[]).flatMap((side) =>
				postsOf(entity, side, facts).map((post) => ({
					...stateCells(entity),
					side,
					...cityCells(post.city, facts),
					...dated('since', post.since),
					...dated('until', post.until),
					as_of: post.as_of,
					note: post.note,
					confidence: post.confidence,
					sources: listed(post.sources)
				}))
			)
		)
	);
