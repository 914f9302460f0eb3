import type { Parts } from '#lib/words/parts.ts';
import { byWhom, type Acted } from './actors.ts';
import { states } from './counts.ts';
import { joined } from './letters.ts';

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
	through: (states: string) => `as part of ${states}`,
	/** A mission or a city, where it is not certain. */
	perhaps: (what: string) => `perhaps ${what}`,
	missionIn: (v: { mission: string; city: string }) => `${v.mission}, ${v.city}`,
	/** What is known of a mission or a post, each empty where it is not told. */
	details: (v: { staff: string; report: string }) => joined([v.staff, v.report], ', '),
	staffed: { yes: 'with staff', no: 'without staff', unknown: 'not known whether at work' },
	emptySince: (date: string) => `without staff since ${date}`,
	represented: (city: string) => `represented from ${city}`,
	/** Of a report too old for the present tense; without a date where none is known. */
	reported: (date: string) => (date ? `latest report: ${date}` : 'report not dated'),
	because: (reason: string) => `Reason: ${reason}`,
	/** What happened, whose change it was, and who acted: “Relations broken off (Soviet Union) by North Korea”. */
	change: (v: Acted & { label: string; of: string }) =>
		joined([v.label, v.of && `(${v.of})`, byWhom(v)], ' '),
	why: (clause: string) => `Because ${clause}.`,
	restored: (date: string) => `Restored: ${date}`,
	notRestored: 'Not restored',
	/** Instead of the last change, while a reason is chosen. */
	breakColumn: 'The break and its reason',
	/** Of which day the rows are, how many states they stand for, by status; in the past also what is not known of it. */
	caption: (v: {
		date: string;
		shown: number;
		all: number;
		states: number;
		totals: readonly { label: string; count: number }[];
		past: boolean;
	}) => {
		const totals = v.totals.map(({ label, count }) => `${label}: ${count}`).join('; ');
		return joined(
			[
				`${v.date}: ${v.shown === v.all ? `all ${v.all} entries` : `${v.shown} of ${v.all} entries`}.`,
				totals && `They stand for ${states(v.states)} of the day: ${totals}.`,
				v.past && 'An accreditation is told from the day from which it is known.'
			],
			' '
		);
	},
	found: (shown: number, all: number) => `${shown} of ${all} entries shown`,
	nothing: 'No entry matches these filters.',
	letters: 'By first letter',
	/** The letter under which a name stands, without its marks. */
	letterOf: (name: string) => name.normalize('NFD').charAt(0).toUpperCase(),
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
		sort: <Value extends object>(value: Value): Parts<Value> => [
			'The table has no column “',
			value,
			'”: sorted by name.'
		],
		order: <Value extends object>(value: Value): Parts<Value> => [
			'“',
			value,
			'” is no order: sorted upwards.'
		]
	}
};
