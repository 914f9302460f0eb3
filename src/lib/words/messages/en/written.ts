/** A severance or suspension in words: who, when and why; `unknown` when nobody knows why. */
interface Break {
	by: string;
	when: string;
	because: string;
	unknown: boolean;
}

const byAndWhen = ({ by, when }: { by: string; when: string }): string =>
	[by, when].filter(Boolean).join(' ');

const because = (v: Break): string => (v.because ? `${v.unknown ? ';' : ', because'} ${v.because}` : '');

/** Texts in British English that only the server writes into pages: kept apart, so that they are not sent as code too. */
export const en = {
	finding: {
		/** As long as the longest sentence on top of the map can be: its room is kept. */
		room: 'Between 30 September 2000 and 30 September 2000: relations established with 170 states, broken off 30 times, suspended 13 times, restored 20 times.'
	},
	year: {
		description: (v: { year: string; finding: string; changes: number }) =>
			v.changes === 0
				? `${v.finding} No status changed in ${v.year}.`
				: `${v.finding} ${v.changes === 1 ? 'One change in' : `${v.changes} changes in`} ${v.year}, ${v.changes === 1 ? 'with its date' : 'each with its date'}.`
	},
	time: {
		noScript:
			'Other days, and what an address asks for, need JavaScript. Without it every year has a page of its own:'
	},
	sentence: {
		since: (v: { when: string; as: string }) =>
			`Diplomatic relations established ${v.when}${v.as ? ` by ${v.as}` : ''}`,
		restored: (v: { restored: string; established: string }) =>
			`Diplomatic relations restored ${v.restored}${v.established ? `; first established ${v.established}` : ''}`,
		inForce: 'Diplomatic relations in force',
		embassyStaffed: (asOf: string) =>
			`embassy in Pyongyang with staff of its own${asOf ? ` (latest report: ${asOf})` : ''}`,
		embassyEmpty: (since: string) =>
			`embassy in Pyongyang without resident staff${since ? ` since ${since}` : ''}`,
		embassyUnknown: 'embassy in Pyongyang, whether it has staff is not known',
		accredited: (cities: string) => `no embassy in Pyongyang, the ambassador is accredited from ${cities}`,
		accreditedThen: (v: { cities: string; reported: string }) =>
			v.reported
				? `no embassy in Pyongyang; in the latest report, of ${v.reported}, the ambassador was accredited from ${v.cities}`
				: `no embassy in Pyongyang; by a report without a date the ambassador was accredited from ${v.cities}`,
		noEmbassy: 'no embassy in Pyongyang',
		severed: (v: Break) => `No relations: broken off ${byAndWhen(v)}${because(v)}.`,
		suspended: (v: Break) => `Relations suspended ${byAndWhen(v)}${because(v)}.`,
		byBoth: 'by both sides',
		byCountry: (name: string) => `by ${name}`,
		byDprk: 'by North Korea',
		office: (offices: string) => `No diplomatic relations, but ${offices}.`,
		officeIn: (v: { kind: string; city: string; since: string }) =>
			`a ${v.kind} in ${v.city}${v.since ? ` since ${v.since}` : ''}`,
		officeOf: (v: { kind: string; city: string; since: string }) =>
			`a North Korean ${v.kind} in ${v.city}${v.since ? ` since ${v.since}` : ''}`,
		consular: (when: string) => `No diplomatic relations, but consular relations established ${when}.`,
		recognised: (v: { by: string; when: string }) =>
			`Recognised ${byAndWhen(v)}; no diplomatic relations are recorded.`,
		recognisedMutually: (when: string) => `Mutual recognition ${when}; no diplomatic relations are recorded.`,
		never: 'Has never had diplomatic relations with North Korea.',
		neverThen: 'Had never had diplomatic relations with North Korea up to that day.',
		notSovereign: 'Was not a sovereign state on that day.',
		self: 'North Korea itself.'
	},
	panel: {
		historyItem: (v: { from: string; until: string; status: string }) =>
			`${v.from} to ${v.until}: ${v.status}`,
		mayHaveBeen: (status: string) => `or: ${status}`,
		by: (actor: string) => `by ${actor}`,
		opened: 'Opened',
		openedAs: (state: string) => `as that of ${state}`,
		closed: 'Closed',
		dateUnknown: 'date not known',
		state: 'Latest report',
		asOf: (state: string, date: string) => `${state} (${date})`,
		address: 'Address',
		postal: 'Postal address',
		website: 'Website',
		withoutStaff: 'Without staff',
		fromTo: (from: string, to: string) => `${from} – ${to}`,
		noReturnKnown: 'no return known',
		head: 'Head of mission',
		headAsOf: (v: { name: string; rank: string; since: string; asOf: string }) =>
			[v.name, v.rank, v.since && `since ${v.since}`, v.asOf && `as of ${v.asOf}`].filter(Boolean).join(', '),
		represents: 'Also looks after',
		representsItem: (whom: string, as: string, since: string) =>
			`${whom} (${as}${since ? ` since ${since}` : ''})`,
		alsoAccredited: 'Its ambassador is also accredited to',
		unprovedResidence: 'The sources do not prove that its head lived there.',
		withDetail: (text: string, detail: string) => `${text} (${detail})`,
		coveredFromItem: (city: string, country: string) => `${city} (embassy to ${country})`,
		representedByItem: (state: string, as: string, since: string) =>
			`${state} (${as}${since ? ` since ${since}` : ''})`,
		predecessor: {
			territory: (name: string, until: string) => `Part of ${name} until ${until}`,
			continued: (name: string, until: string) => `Continues ${name}, which ended on ${until}`,
			government: (name: string, until: string) => `Government of ${name} until ${until}`,
			dependency: (name: string, until: string) => `Under ${name} until ${until}`
		},
		unsure: (status: string) =>
			`The date of a change is not known exactly; on this day the status may also have been: ${status}.`,
		under: (state: string) => `At that time under ${state}.`,
		partOf: (v: { state: string; sentence: string }) => `Part of ${v.state}. ${v.sentence}`,
		divided: (v: { state: string; sentence: string }) => `Part of the territory: ${v.state}. ${v.sentence}`
	},
	report: {
		title: (v: { name: string; site: string }) => `${v.site}: error in “${v.name}”`,
		body: (v: { name: string; url: string }) =>
			`About: ${v.name}\nPage: ${v.url}\nWhat the page says:\nWhat is right:\nSource (link):\n`
	},
	about: {
		title: 'About this map',
		description:
			'What the statuses of the map mean, how facts are dated and sourced, what is drawn and why, and how to use and correct the facts.',
		statuses: 'What the statuses mean',
		statusesText:
			'A status is never typed in by hand: it is worked out for every day from the dated events and missions of a country.',
		dates: 'Dates that are not known to the day',
		datesText:
			'Dates are shown as precisely as the sources allow. A tie is claimed only for days on which it is certain: where only the year is known, relations count from the last day of that year, and a break from the first.',
		confidence: 'How sure a fact is',
		reasons: 'Why relations were broken off',
		counting: 'How the past is counted',
		countingText:
			'The map colours the countries of today. Where a territory belonged to another state on the chosen day, it has the colour of that state: Ukraine in 1960 through the Soviet Union. The sentence above the map counts states of that day instead, so that the Soviet Union is one. A divided country is striped in the colours of its parts. Where the date of a change is not known to the day, the shape is hatched between the first and the last day on which it can have happened.',
		rok: 'South Korea’s relations',
		rokText:
			'They come from the data set kdiplo (MIT licence) and are not checked fact by fact like those with North Korea.',
		names: 'What states are called',
		namesText:
			'States bear the short name that they use in English today: Türkiye, Czechia, Eswatini, North Macedonia. Where a name is disputed, the one in common neutral use stands; a name says nothing about legal status. Lists that hold Taiwan, Kosovo or Niue speak of states and entities. In a text a state may bear the name of its day: Burma broke off relations in 1983. The names below lead to the page as well.',
		formerly: (names: string) => `formerly ${names}`,
		also: (names: string) => `also ${names}`,
		borders: 'What the map draws',
		bordersText:
			'The shapes come from Natural Earth through the package world-atlas, which shows who holds a territory in fact, not who claims it. Drawing a border says nothing about its legal status.',
		register: 'Register of disputed borders and names',
		registerText: 'What is drawn, who holds and claims a place, how we name it, and why.',
		registerTerms: { drawn: 'Drawn', claims: 'Claims', naming: 'Named', why: 'Why' },
		parts: 'Parts of states that are drawn with them',
		partsText: 'The search leads from these names to the state.',
		territories: 'Territories that take the status of another state',
		keys: 'Shapes with a rule of their own',
		offMap: 'In the register, not on the map',
		licence: 'Use and correct the facts',
		licenceText: (licence: string) =>
			`The facts are free to use under ${licence}, the program under the MIT licence. Cite the site and the day up to which the facts are checked.`,
		correct:
			'Every page of a state or entity has a form for reporting an error. A correction needs a source.',
		who: 'Who makes this, and how',
		whoText:
			'The authors of Ties with Pyongyang make it as a free project that anybody may check, copy and continue.',
		how: 'Each fact stands in a text file with its sources. A program checks all files, works out the status of every day and writes every page in advance; bad data stop it. The pages ask no other server for anything and set no cookies; only the choice of colours is kept, in your browser.',
		reach: 'How to reach us',
		reachMail: 'By mail:',
		reachTracker: 'By the tracker of errors and questions:',
		reachNobody:
			'Whoever runs this copy of the site has named no address. The form under “Report an error” on the page of a state or entity can be copied and given to the people from whom you have the address of this site.',
		reportTitle: (site: string) => `${site}: a question or an error`
	}
};
