import type { Country, Predecessor } from '#lib/facts/records.ts';
import { filedRecords, type Rule } from '../rule.ts';

const YEAR = /\b(?:19|20)\d{2}\b/g;

/** The years that a record tells of anywhere but in its summary and in what no visitor sees. */
function yearsOf(record: Country | Predecessor): Set<string> {
	const told = Object.entries(record).filter(([key]) => key !== 'summary' && key !== 'notes');
	return new Set(JSON.stringify(told).match(YEAR));
}

export const yearsOfSummariesAreBacked: Rule = {
	law: 'every year of a summary is that of a fact of the record, or the summary has sources of its own',
	check: (records) =>
		filedRecords(records).flatMap(({ file, record }) => {
			if ('summary_sources' in record && record.summary_sources?.length) return [];
			const known = yearsOf(record);
			const bare = [...new Set(record.summary.match(YEAR))].filter((year) => !known.has(year));
			if (!bare.length) return [];
			return [
				{
					file,
					path: 'summary',
					what: `tells of ${bare.join(', ')}, which nothing else in the record bears`,
					mend: 'give the event, cite its sources in summary_sources, or leave the year out'
				}
			];
		})
};
