import type { Facts } from '#lib/facts/facts.ts';
import { accreditationTable } from './rows/accreditation.ts';
import { codesTable } from './rows/codes.ts';
import { missionsTable } from './rows/missions.ts';
import { organisationsTable } from './rows/organisations.ts';
import { relationsTable } from './rows/relations.ts';
import { sourcesTable } from './rows/sources.ts';
import { statesTable } from './rows/states.ts';
import { intervalsTable, yearsTable } from './rows/statuses.ts';
import type { Table } from './table.ts';

/** All tables to download, in the order in which they are shown. `citations` tells how often each source is cited. */
export const tablesOf = (facts: Facts, citations: ReadonlyMap<string, number>): readonly Table[] => [
	relationsTable(facts),
	intervalsTable(facts),
	yearsTable(facts),
	missionsTable(facts),
	accreditationTable(facts),
	organisationsTable(facts),
	statesTable(facts),
	sourcesTable(facts, citations),
	codesTable(facts)
];
