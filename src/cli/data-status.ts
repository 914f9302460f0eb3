import { writeFileSync } from 'node:fs';
import { loadFacts } from '#lib/server/facts/load.ts';
import { STATUS_BY_YEAR_FILE, statusByYear } from '#lib/server/status-by-year.ts';

writeFileSync(STATUS_BY_YEAR_FILE, statusByYear(loadFacts()));
console.log(`wrote ${STATUS_BY_YEAR_FILE}`);
