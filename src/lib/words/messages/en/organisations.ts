import { joined } from './letters.ts';

/** What stands around the chart and the tables of international bodies, in British English. */
export const organisations = {
	chart: 'Memberships over time',
	/** What the shades of the bars mean. */
	member: 'Member',
	other: 'Observer, party to a treaty or talks, or programme country',
	maybe: 'Paler: the date is known only to a year or between two days.',
	un: (date: string) => `The line: ${date}, member of the United Nations`,
	/** Each tie of a body with its first and, where it ended, its last year; `role` is empty where all are memberships. */
	times: (ties: readonly { role: string; from: string; to: string }[]) =>
		joined(
			ties.map(({ role, from, to }) => {
				const time = to ? `${from}–${to}` : `since ${from}`;
				return role ? `${role}: ${time}` : time;
			}),
			'; '
		),
	table: 'All bodies, treaties and talks',
	columns: {
		body: 'Body',
		role: 'What it was or is',
		joined: 'Joined',
		left: 'Left',
		note: 'Remark',
		sources: 'Sources'
	},
	/** Stands where no date is known, or there is none. */
	none: '–'
};
