import { breaks } from './breaks.ts';
import { states } from './counts.ts';
import { capital, joined } from './letters.ts';
import { placed, type Place } from './places.ts';
import { plural } from './plural.ts';
import { rows } from './rows.ts';

const times = (count: number): string =>
	plural(count, { 0: 'never', 1: 'once', 2: 'twice', other: `${count} times` });

const have = (count: number): string =>
	plural(count, { 0: 'none has', 1: 'one has', other: `${count} have` });

const keep = (count: number): string =>
	plural(count, { 0: 'None of them keeps', 1: '1 of them keeps', other: `${count} of them keep` });

/** The sentences on top of the map, in British English. `where` is a part of the world as a phrase, or empty; `names` are a list in words. */
export const finding = {
	/** So many letters have room on top of the map (see `room` of the written messages): what is longer is said below. */
	longest: 147,
	heading: (v: { relations: number; members: number; where: string }) =>
		placed(
			{ where: v.where, date: '' },
			`${v.relations} of ${v.members} United Nations member states have diplomatic relations with North Korea.`
		),
	details: (v: { embassies: number; suspended: number; severed: number; never: number; office: string }) => {
		const without = joined(
			[
				`${have(v.severed)} broken relations off`,
				v.suspended > 0 && `${have(v.suspended)} suspended them`,
				v.never > 0 && `${have(v.never)} never had any`
			],
			', '
		);
		return `${keep(v.embassies)} an embassy in Pyongyang. ${capital(without)}${v.office && ` (${v.office} has an office instead)`}.`;
	},
	outside: (v: { relations: string; recognised: string }) =>
		joined(
			[
				v.relations && `Outside this count, there are relations with ${v.relations}.`,
				v.recognised && `Recognised without relations: ${v.recognised}.`
			],
			' '
		),
	headingThen: (v: Place & { partners: number; states: number }) =>
		placed(v, `${v.partners || 'none'} of ${states(v.states)} had diplomatic relations with North Korea.`),
	detailsThen: (v: {
		partners: number;
		embassies: number;
		severed: number;
		suspended: number;
		without: number;
		office: string;
	}) => {
		const without = joined(
			[
				v.severed > 0 && `relations with ${states(v.severed)} were broken off`,
				v.suspended > 0 && `relations with ${states(v.suspended)} were suspended`,
				`with ${states(v.without)} there had been none${v.office && ` (an office instead: ${v.office})`}`
			],
			'; '
		);
		return joined(
			[
				v.partners > 0 && `${v.embassies || 'None'} of them kept an embassy in Pyongyang.`,
				`${capital(without)}.`
			],
			' '
		);
	},
	outsideThen: (relations: string) =>
		relations && `Outside the count of states, there were relations with ${relations}.`,
	...rows,
	breaks,
	notRestored: (names: string) => names && `Not restored: ${names}.`,
	/** How the past is counted, where the map shows it otherwise. */
	today: 'The map colours the countries of today.',
	former: (names: string) => names && `Counted as one state each: ${names}.`,
	later: (count: number) =>
		plural(count, {
			0: '',
			1: 'One country of today was no state of its own and not counted.',
			other: `${count} countries of today were no states of their own and not counted.`
		}),
	early: (names: string) => names && `Counted for relations before independence: ${names}.`,
	parts: (names: string) =>
		names && `Members of the United Nations as parts of another state, not counted apart: ${names}.`,
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
	missions: (v: Place & { embassies: number; staffed: number; unstaffed: number; unknown: number }) =>
		placed(
			v,
			`${states(v.embassies)} ${v.date ? 'had' : plural(v.embassies, { 0: 'has', 1: 'has', other: 'have' })} an embassy in Pyongyang${v.embassies ? `: ${v.staffed} with staff, ${v.unstaffed} without${v.unknown ? `, ${v.unknown} not known` : ''}` : ''}.`
		),
	missionsAbroad: (v: Place & { embassies: number }) =>
		placed(v, `North Korea ${v.date ? 'had' : 'has'} an embassy in ${states(v.embassies)}.`),
	missionsDetails: (v: { offices: number; covered: number; without: number }) =>
		joined(
			[
				v.offices > 0 && `No embassy, but another office: ${v.offices}.`,
				v.covered > 0 && `Ambassador accredited from elsewhere: ${v.covered}.`,
				`Relations, and no mission known: ${v.without}.`,
				'Missions of earlier decades are known in part only, accreditations rarely.'
			],
			' '
		),
	twoKoreas: (v: Place & { both: number; pyongyang: number; seoul: number }) =>
		placed(
			v,
			`${v.date ? `${states(v.both)} had` : `${v.both} members of the United Nations have`} relations with both Koreas, ${v.pyongyang} only with Pyongyang, ${v.seoul} only with Seoul.`
		),
	twoKoreasDetails: (v: { neither: number; unknown: number }) =>
		joined(
			[
				`With neither: ${v.neither}.`,
				v.unknown > 0 && `Seoul’s side not known: ${v.unknown}.`,
				'South Korea’s relations come from the data set kdiplo, which gives years only: in the year of a change they are hatched.'
			],
			' '
		)
};
