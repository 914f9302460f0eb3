import type { Status } from '#lib/facts/records.ts';
import { states } from './counts.ts';

const times = (count: number): string =>
	count === 0 ? 'never' : count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;

const have = (count: number): string =>
	count === 0 ? 'none has' : count === 1 ? 'one has' : `${count} have`;

const capital = (text: string): string => text.replace(/^./, (first) => first.toUpperCase());

/** “3 states keep”, “one state keeps”. */
const verb = (count: number, one: string, many: string): string =>
	`${states(count)} ${count > 1 ? many : one}`;

/** A part of the world as a phrase, or empty; a day, empty for the last one; the earlier day, where two are compared. */
interface Place {
	readonly where: string;
	readonly date: string;
	readonly from?: string;
}

/** “In Africa on 18 August 1976, ”. */
const placed = ({ where, date, from }: Place): string => {
	const when = from ? `between ${from} and ${date}` : date && `on ${date}`;
	return where || when ? `${capital([where, when].filter(Boolean).join(' '))}, ` : '';
};

/** How many states have a status, on the last day and on a day of the past. */
const NOW: Record<Status, (count: number) => string> = {
	embassy: (count) => `${verb(count, 'keeps', 'keep')} an embassy in Pyongyang`,
	relations: (count) => `${verb(count, 'has', 'have')} relations without an embassy in Pyongyang`,
	suspended: (count) => `relations with ${states(count)} are suspended`,
	severed: (count) => `relations with ${states(count)} are broken off`,
	office: (count) => `${verb(count, 'has', 'have')} an office and no relations`,
	recognised: (count) => `${verb(count, 'is', 'are')} recognised without relations`,
	never: (count) => `${verb(count, 'has', 'have')} never had relations`,
	'not-sovereign': (count) => `${count || 'none'} of today’s countries are no states`,
	self: () => 'North Korea itself is shown'
};
const THEN: Record<Status, (count: number) => string> = {
	embassy: (count) => `${states(count)} kept an embassy in Pyongyang`,
	relations: (count) => `${states(count)} had relations without an embassy in Pyongyang`,
	suspended: (count) => `relations with ${states(count)} were suspended`,
	severed: (count) => `relations with ${states(count)} were broken off`,
	office: (count) => `${states(count)} had an office and no relations`,
	recognised: (count) => `${verb(count, 'was', 'were')} recognised without relations`,
	never: (count) => `${states(count)} had never had relations`,
	'not-sovereign': (count) => `${count || 'none'} of today’s countries were no states and had no relations`,
	self: () => 'North Korea itself is shown'
};

/** Who broke off with whom: how many states, for what, and how many of the breaks are healed. */
interface Breaks {
	readonly where: string;
	/** Empty on the last day. */
	readonly date: string;
	readonly count: number;
	readonly restored: number;
	/** “because of a bombing”. */
	readonly reason: string;
	/** Whether the other states acted, all of them. */
	readonly byThem: boolean;
	readonly severed: boolean;
	readonly suspended: boolean;
}

/** “4 have restored them”: of the states; where there is one, it is known whether it was the one that broke off. */
function healed({ count, restored, date, byThem }: Breaks): string {
	const [has, have] = date ? ['had', 'had'] : ['has', 'have'];
	const not = restored ? '' : ' not';
	if (count === 1) return byThem ? `it ${has}${not} restored them` : `they ${have}${not} been restored`;
	if (restored === count) return `all ${have} restored them`;
	if (restored > 1) return `${restored} ${have} restored them`;
	return `${restored ? 'one' : 'none'} ${has} restored them`;
}

function breaks(v: Breaks): string {
	const what = v.severed === v.suspended ? 'broken off or suspended' : v.severed ? 'broken off' : 'suspended';
	const by = v.date && `by ${v.date}`;
	const prefix = [v.where, by].filter(Boolean).join(' ');
	const start = prefix && `${prefix}, `;
	if (!v.count) return capital(`${start}no relations ${v.date ? 'had been' : 'were'} ${what} ${v.reason}.`);
	const broke = v.byThem
		? `${states(v.count)} ${v.date ? 'had broken off' : 'broke off'} relations`
		: `relations with ${states(v.count)} ${v.date ? 'had been' : 'were'} ${what}`;
	return capital(`${start}${broke} ${v.reason}; ${healed(v)}.`);
}

/** The sentences on top of the map, in British English. `where` is a part of the world as a phrase, or empty. */
export const finding = {
	/** So many letters have room on top of the map (see `room` of the written messages): what is longer is said below. */
	longest: 147,
	heading: (v: { relations: number; members: number; where: string }) =>
		`${placed({ where: v.where, date: '' })}${v.relations} of ${v.members} United Nations member states have diplomatic relations with North Korea.`,
	details: (v: { embassies: number; suspended: number; severed: number; never: number; office: string }) =>
		`${v.embassies || 'None'} of them ${v.embassies > 1 ? 'keep' : 'keeps'} an embassy in Pyongyang. ${capital(
			[
				`${have(v.severed)} broken relations off`,
				v.suspended && `${have(v.suspended)} suspended them`,
				v.never && `${have(v.never)} never had any`
			]
				.filter(Boolean)
				.join(', ')
		)}${v.office ? ` (${v.office} has an office instead)` : ''}.`,
	outside: (v: { relations: string; recognised: string }) =>
		[
			v.relations && `Outside this count, there are relations with ${v.relations}.`,
			v.recognised && `Recognised without relations: ${v.recognised}.`
		]
			.filter(Boolean)
			.join(' '),
	headingThen: (v: { date: string; where: string; partners: number; states: number }) =>
		`${placed(v)}${v.partners || 'none'} of ${states(v.states)} had diplomatic relations with North Korea.`,
	detailsThen: (v: {
		partners: number;
		embassies: number;
		severed: number;
		suspended: number;
		without: number;
		office: string;
	}) => {
		return [
			v.partners && `${v.embassies || 'None'} of them kept an embassy in Pyongyang.`,
			capital(
				[
					v.severed && `relations with ${states(v.severed)} were broken off`,
					v.suspended && `relations with ${states(v.suspended)} were suspended`,
					`with ${states(v.without)} there had been none${v.office ? ` (an office instead: ${v.office})` : ''}`
				]
					.filter(Boolean)
					.join('; ')
			) + '.'
		]
			.filter(Boolean)
			.join(' ');
	},
	outsideThen: (relations: string) =>
		relations ? `Outside the count of states, there were relations with ${relations}.` : '',
	/** How many states have each of some statuses, with their names where they are few. */
	statuses: (v: {
		where: string;
		date: string;
		counts: readonly (readonly [Status, number])[];
		names: string;
	}) =>
		capital(
			`${placed(v)}${v.counts.map(([status, count]) => (v.date ? THEN : NOW)[status](count)).join('; ')}${v.names ? `: ${v.names}` : ''}.`
		),
	/** The same for the rows of another legend. */
	rows: (v: {
		where: string;
		date: string;
		from: string;
		counts: readonly (readonly [label: string, count: number])[];
		names: string;
	}) =>
		`${placed(v)}${v.counts.map(([label, count]) => `“${label}”: ${states(count)}`).join('; ')}${v.names ? ` (${v.names})` : ''}.`,
	/** How many states the rows of a legend keep together, where they are too many for a sentence each. */
	chosen: (v: { where: string; date: string; from: string; count: number; rows: number }) =>
		capital(
			`${placed(v)}${v.date ? `${states(v.count)} belonged` : verb(v.count, 'belongs', 'belong')} to the ${v.rows} chosen groups.`
		),
	breaks,
	notRestored: (names: string) => (names ? `Not restored: ${names}.` : ''),
	/** Which of the states of a break are left by the rows of the legend. */
	ofThese: (rows: string) => `Of these, ${rows.replace(/^./, (first) => first.toLowerCase())}`,
	/** How the past is counted, where the map shows it otherwise. */
	today: 'The map colours the countries of today.',
	former: (names: string) => (names ? `Counted as one state each: ${names}.` : ''),
	later: (count: number) =>
		count
			? `${count === 1 ? 'One country' : `${count} countries`} of today ${count === 1 ? 'was no state of its' : 'were no states of their'} own and not counted.`
			: '',
	early: (names: string) => (names ? `Counted for relations before independence: ${names}.` : ''),
	parts: (names: string) =>
		names ? `Members of the United Nations as parts of another state, not counted apart: ${names}.` : '',
	compareStart: (date: string) => `What changed since ${date}?`,
	compareHow: 'Choose the other day with the slider, or type it.',
	compared: (v: {
		where: string;
		from: string;
		until: string;
		established: number;
		severed: number;
		suspended: number;
		restored: number;
	}) =>
		`${v.where ? `${capital(v.where)}, ${v.from} to ${v.until}` : `Between ${v.from} and ${v.until}`}: relations established with ${states(v.established)}, broken off ${times(v.severed)}${v.suspended ? `, suspended ${times(v.suspended)}` : ''}, restored ${times(v.restored)}.`,
	comparedDetails: (v: { until: string; states: number; gained: number; lost: number; changed: number }) =>
		`Of the ${states(v.states)} of ${v.until}, ${v.gained} had gained relations and ${v.lost} had lost them, each compared with what its territory was before; for ${v.changed} something else had changed, such as an embassy.`,
	twoKoreas: (v: { date: string; where: string; both: number; pyongyang: number; seoul: number }) =>
		v.date
			? `${placed(v)}${states(v.both)} had relations with both Koreas, ${v.pyongyang} only with Pyongyang, ${v.seoul} only with Seoul.`
			: `${placed(v)}${v.both} members of the United Nations have relations with both Koreas, ${v.pyongyang} only with Pyongyang, ${v.seoul} only with Seoul.`,
	twoKoreasDetails: (v: { neither: number; unknown: number }) =>
		[
			`With neither: ${v.neither}.`,
			v.unknown && `Seoul’s side not known: ${v.unknown}.`,
			'South Korea’s relations come from the data set kdiplo, which gives years only: in the year of a change they are hatched.'
		]
			.filter(Boolean)
			.join(' ')
};
