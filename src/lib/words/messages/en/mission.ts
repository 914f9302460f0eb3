import { en as everyPage } from './every-page.ts';
import { joined } from './letters.ts';

/** Whose interests a mission looks after, as what, and since when; the date in words, or empty. */
interface Represented {
	readonly whom: string;
	readonly as: string;
	readonly since: string;
}

const representedAs = ({ whom, as, since }: Represented): string =>
	`${whom} (${as}${since && ` since ${since}`})`;

/** The card of a mission in British English: terms, and what stands behind them. Dates are in words, or empty where they are not known. */
export const mission = {
	title: (v: { mission: string; city: string }) => `${v.mission}, ${v.city}`,
	opened: 'Opened',
	/** `as` names the state whose mission it was then, or is empty; the note is a sentence. */
	openedWhen: (v: { date: string; as: string; note: string }) => {
		const date = v.date || (v.note ? '' : 'date not known');
		return joined([joined([date, v.as && `as that of ${v.as}`], ', '), v.note], '. ');
	},
	closed: 'Closed',
	closedWhen: (v: { date: string; reason: string }) => joined([v.date, v.reason], '. '),
	state: 'Latest report',
	stateOn: (v: { state: string; date: string }) => `${v.state}${v.date && ` (${v.date})`}`,
	address: 'Address',
	postal: 'Postal address',
	website: 'Website',
	withoutStaff: 'Without staff',
	withoutStaffWhen: (v: { from: string; to: string; reason: string }) =>
		`${v.from} – ${v.to || 'no return known'}. ${v.reason}`,
	head: 'Head of mission',
	headThen: 'Last known head',
	headAsOf: (v: { name: string; rank: string; since: string; asOf: string }) =>
		joined([v.name, v.rank, v.since && `since ${v.since}`, v.asOf && `as of ${v.asOf}`], ', '),
	represents: 'Also looks after',
	representsWhom: (list: readonly Represented[]) => everyPage.list(list.map(representedAs)),
	representedBy: representedAs,
	alsoAccredited: 'Its head also accredited to',
	/** A country that it covers too. */
	covers: (v: { country: string; when: string }) => `${v.country}${v.when && ` (${v.when})`}`,
	/** When somebody was accredited from elsewhere, and what is known of the latest report; empty where nothing is. */
	postWhen: (v: { since: string; until: string; report: string }) =>
		joined(
			[
				v.since && (v.until ? `from ${v.since}` : `since ${v.since}`),
				v.until && `ended ${v.until}`,
				v.report
			],
			', '
		),
	unprovedResidence: 'The sources do not prove that its head lived there.',
	/** A city from which North Korea is represented, with the country of the embassy. */
	coveredFrom: (v: { city: string; country: string }) => `${v.city} (embassy to ${v.country})`
};
