import { actors } from './actors.ts';
import { states } from './counts.ts';

/** Texts of the table in British English: they travel with its page only. */
export const en = {
	title: (date: string) => `All relations with North Korea in a table${date ? `, on ${date}` : ''}`,
	heading: 'Every state and entity in a table',
	description:
		'Every state and entity of the register and its diplomatic relations with North Korea, on any day since 1948: status, since when, embassies both ways, last change and its reason. Sort and filter by status, region, reason and text.',
	columns: {
		name: 'State or entity',
		status: 'Status',
		since: 'Since',
		embassy: 'Mission in North Korea',
		accredited: 'Accredited from',
		mission: 'North Korean mission there',
		change: 'Last change'
	},
	/** Instead of a dash. */
	none: 'none',
	staffed: { yes: 'with staff', no: 'without staff', unknown: 'not known whether at work' },
	emptySince: (date: string) => `without staff since ${date}`,
	represented: (city: string) => `represented from ${city}`,
	/** Of a report too old for the present tense; without a date where none is known. */
	reported: (date: string) => (date ? `latest report: ${date}` : 'report not dated'),
	because: (reason: string) => `Reason: ${reason}`,
	...actors,
	change: (v: { label: string; of: string; who: string }) =>
		[v.label, v.of && `(${v.of})`, v.who].filter(Boolean).join(' '),
	why: (clause: string) => `Because ${clause}.`,
	restored: (date: string) => `Restored: ${date}`,
	notRestored: 'Not restored',
	/** Instead of the last change, while a reason is chosen. */
	breakColumn: 'The break and its reason',
	caption: (v: { date: string; shown: number; all: number; states: number; totals: string }) =>
		`${v.date}: ${v.shown === v.all ? `all ${v.all} entries` : `${v.shown} of ${v.all} entries`}.${v.totals ? ` They stand for ${states(v.states)} of the day: ${v.totals}.` : ''}`,
	total: (label: string, count: number) => `${label}: ${count}`,
	totalsJoin: '; ',
	presentOnly: 'From where ambassadors are accredited is known for the present only.',
	found: (shown: number, all: number) => `${shown} of ${all} entries shown`,
	nothing: 'No entry matches these filters.',
	letters: 'By first letter',
	sortBy: (column: string) => `Sort by: ${column}`,
	filtersSet: (count: number) => (count ? `Filters (${count})` : 'Filters'),
	text: 'Name, capital or city',
	region: 'Region',
	anyRegion: 'All regions',
	reason: 'Broken off or suspended for',
	anyReason: 'Any reason or none',
	clear: 'Clear all filters',
	onMap: 'Show on the map',
	problems: {
		sort: (value: string) => `The table has no column “${value}”: sorted by name.`,
		order: (value: string) => `“${value}” is no order: sorted upwards.`
	}
};
