import type { Facts } from '#lib/facts/facts.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import { accreditationTable } from './rows/accreditation.ts';
import { codesTable } from './rows/codes.ts';
import { missionsTable } from './rows/missions.ts';
import { organisationsTable } from './rows/organisations.ts';
import { relationsTable } from './rows/relations.ts';
import { sourcesTable } from './rows/sources.ts';
import { statesTable } from './rows/states.ts';
import { intervalsTable, yearsTable } from './rows/statuses.ts';
import { totalsTable } from './rows/totals.ts';
import type { Table } from './table.ts';

/** What tables are made from besides the facts. */
interface Besides {
	/** How often each source is cited, by its id. */
	readonly citations: ReadonlyMap<string, number>;
	readonly timeline: Pick<Timeline, 'countries' | 'former'>;
}

/** All tables to download, in the order in which they are shown. */
export const tablesOf = (facts: Facts, { citations, timeline }: Besides): readonly Table[] => [
	relationsTable(facts),
	intervalsTable(facts),
	yearsTable(facts),
	totalsTable(facts, timeline),
	missionsTable(facts),
	accreditationTable(facts),
	organisationsTable(facts),
	statesTable(facts),
	sourcesTable(facts, citations),
	codesTable(facts)
];
