import { joined } from './letters.ts';
import { missionChart } from './mission-chart.ts';
import { plural } from './plural.ts';

const missionsIn = (count: number): string => plural(count, { 1: '1 mission', other: `${count} missions` });

/** The pages of the missions in Pyongyang and of those abroad, in British English. Dates are in words, or empty where none is known. */
export const missions = {
	...missionChart,
	groups: {
		embassies: 'Embassies',
		consulates: 'Consulates',
		offices: 'Offices, sections and delegations',
		permanent: 'Missions to international organisations',
		organisations: 'United Nations bodies and other organisations',
		unproved: 'Embassies of which it is not proved that anybody lived there'
	},
	/** A heading with the number of what stands below it. */
	counted: (v: { label: string; count: number }) => `${v.label}: ${v.count}`,
	staff: {
		yes: 'With staff of their own',
		no: 'Without resident staff',
		unknown: 'Not known whether staffed'
	},
	outside: 'Outside Pyongyang',
	/** What is open on the last day; embassies, and missions of other kinds, in the capital. */
	tonight: (v: { date: string; embassies: number; others: number; staffed: number; abroad: number }) => {
		const embassies = plural(v.embassies, { 1: '1 embassy', other: `${v.embassies} embassies` });
		const others = plural(v.others, { 1: '1 other mission', other: `${v.others} other missions` });
		const outside = plural(v.abroad, { 1: '1 consulate', other: `${v.abroad} consulates` });
		return `On ${v.date} there were ${embassies} and ${others} of states and of the European Union in Pyongyang, and ${outside} in Chongjin. As far as the latest reports tell, ${v.staffed} of these had staff of their own.`;
	},
	open: (v: { date: string; sure: number; unsure: number; embassies: number }) =>
		`On ${v.date} North Korea is known to have ${missionsIn(v.sure)} abroad, ${v.embassies} of them embassies. Of ${v.unsure} more it is not known whether they still exist.`,
	kindIn: (v: { kind: string; city: string }) => joined([v.kind, v.city], ', '),
	since: (v: { date: string; from: string }) =>
		joined(
			[v.date ? `Open since ${v.date}` : 'Date of opening not known', v.from && `as that of ${v.from}`],
			', '
		),
	sinceBetween: (date: string) => `Opened ${date}`,
	empty: (date: string) => (date ? `Without staff since ${date}` : ''),
	/** A mission of which it is not known whether staff has come back. */
	emptyThen: (date: string) => `Staff left: ${date}; whether any came back is not known`,
	emptyBetween: (date: string) => `Left by its staff ${date}`,
	head: (v: { name: string; rank: string; date: string; old: boolean }) =>
		`${v.old ? 'Last known head' : 'Head'}: ${joined([joined([v.name, v.rank], ', '), v.date && `(as of ${v.date})`], ' ')}`,
	noHead: 'Head not known',
	/** What opens the sources of a mission: the date of the latest evidence, and how many there are. */
	evidence: (v: { date: string; sources: number }) => {
		const sources = plural(v.sources, { 1: '1 source', other: `${v.sources} sources` });
		return v.date ? `Latest evidence ${v.date}, ${sources}` : sources;
	},
	sentences: (parts: readonly string[]) =>
		joined(
			parts.map((part) => part && `${part.replace(/\.$/, '')}.`),
			' '
		),
	/** A source in few words. */
	source: (v: { publisher: string; date: string }) => joined([v.publisher, v.date], ', '),
	/** A country that is covered from a city, and what is known of when. */
	covered: (v: { when: string; perhaps: boolean }) => joined([v.when, v.perhaps && 'unconfirmed'], ', '),
	/** A report of a day, with nothing else dated. */
	asOf: (date: string) => `as of ${date}`,
	accredited: (v: { date: string; countries: number; cities: number; unconfirmed: number }) =>
		`On ${v.date} the ambassadors of ${v.countries} states with relations and without an embassy in Pyongyang came, as far as is known, from ${v.cities} cities. For ${v.unconfirmed} of these states no reliable source is known: they are marked “unconfirmed”, and the map counts them as states of which no mission is known. A state stands under each city from which sources have it represented; the sources stand on the page of each.`,
	coveredBy: (v: { date: string; countries: number; cities: number; unconfirmed: number }) =>
		`On ${v.date} North Korean missions in ${v.cities} cities covered, as far as is known, ${v.countries} states in which North Korea had no embassy, ${v.unconfirmed} of them unconfirmed. The sources stand on the page of each state.`,
	represents: (v: { as: string; since: string }) => `${v.as}${v.since && ` since ${v.since}`}`,
	table: {
		'in-dprk': 'All missions in North Korea, past and present',
		'of-dprk': 'All missions of North Korea abroad, past and present'
	},
	columns: {
		state: 'State or organisation',
		kind: 'Kind',
		city: 'City',
		opened: 'Opened',
		closed: 'Closed',
		empty: 'Without staff',
		gone: 'Staff left',
		back: 'Staff back',
		reason: 'Why',
		why: 'Why closed',
		head: 'Head',
		sources: 'Sources'
	},
	goneTable: 'Missions in North Korea that were left by their staff in the pandemic',
	/** Of a time without staff that has no known end. */
	back: {
		operating: 'date not known',
		'no-resident-staff': 'no return known',
		closed: 'closed',
		unknown: 'not known'
	},
	closedOn: (date: string) => `closed ${date}`,
	notKnown: 'not known',
	stillOpen: 'open',
	perhapsOpen: 'not known whether still open',
	notProved: 'residence not proved',
	span: (v: { from: string; to: string }) => `${v.from} – ${v.to || 'no return known'}`,
	cell: (parts: readonly string[]) => joined(parts, '; '),
	headCell: (v: { name: string; rank: string; date: string }) =>
		joined([v.name, v.rank, v.date && `as of ${v.date}`], ', '),
	closures: (v: { when: string; count: number }) => `${v.when}: ${missionsIn(v.count)}`,
	whose: (v: { of: string }) => `as that of ${v.of}`
};
