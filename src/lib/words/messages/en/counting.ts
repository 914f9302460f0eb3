import { plural } from './plural.ts';

/** What the page on counting says beside its text, in British English. */
export const counting = {
	day: 'Counted on',
	/** The number stands before it. */
	result: (v: { date: string }) => `states and entities on ${v.date}, by these choices`,
	usual: 'Back to the usual answer',
	counted: 'Who is counted',
	choices: 'What may be counted, and what each choice adds to the number of this map',
	columns: { choice: 'Counted too', adds: 'Adds', then: 'Then' },
	/** A change of the number, with its sign. */
	adds: (number: number) => (number < 0 ? `−${-number}` : number > 0 ? `+${number}` : '0'),
	/** A choice that is made unless it is taken away. */
	without: (name: string) => `${name}, if left out`,
	statuses: {
		suspended: (v: { states: number; names: string }) =>
			plural(v.states, {
				0: 'No state is suspended on this day.',
				other: `Relations suspended: ${v.names}.`
			}),
		severed: (v: { states: number; names: string }) =>
			plural(v.states, {
				0: 'No relations are broken off on this day.',
				other: `Every state that ever had relations: ${v.names} broke them off.`
			})
	},
	statusLabels: { suspended: 'Suspended relations', severed: 'Relations that were broken off' },
	/** Why a state or entity is a choice. */
	kinds: {
		member: '',
		suspended: '',
		severed: '',
		'non-member': 'Relations in force; not a member of the United Nations.',
		'no-state': 'Relations in force; not a state.',
		'no-state-without': 'Not a state; no relations are known.',
		recognised: 'Recognised; no diplomatic relations are recorded.',
		office: 'An office, which is no recognition.',
		unconfirmed: 'In force; the day of it is unconfirmed.',
		denied: 'In force; the article behind this map lists it as broken off.',
		'still-counted': 'Broken off by the records of this map; sources are not at one, or it rests on one.'
	},
	/** Under the number of a rival. */
	workedOut: (v: { number: number; date: string }) => `Worked out here for ${v.date}: ${v.number}.`,
	misses: (v: { by: number }) => `Difference: ${v.by}.`,
	set: (number: number) => `Set the switch to ${number}`,
	sources: 'Where the number stands:',
	/** By the id of the rival. */
	rivals: {
		own: {
			who: 'This map',
			rule: 'Members of the United Nations with relations in force, with or without an embassy. Suspended, severed and merely recognised are left out.'
		},
		palestine: { who: 'This map, with Palestine', rule: 'The same and Palestine, an observer state.' },
		union: {
			who: 'Every entry of this map with relations',
			rule: 'The same, Palestine and the European Union, which is no state.'
		},
		sahara: {
			who: 'Every entry with relations or a recognition by Pyongyang',
			rule: 'The same, Palestine, the European Union and Western Sahara, whose Sahrawi Republic North Korea recognised in 1976.'
		},
		'seoul-2023': {
			who: 'South Korea’s statistics, 2023',
			rule: 'Members of the United Nations, Palestine, and Portugal, which was never taken off after it ended relations in 2017. The same number as the one with the European Union, by another rule. The number is in the record of Portugal.'
		},
		'seoul-2018': {
			who: 'South Korea’s foreign ministry, end of 2018',
			rule: 'Members of the United Nations, Palestine, Portugal, and Burkina Faso, whose relations were suspended. The ministry gives sums by region; that these are the states was found by comparing them region by region.'
		},
		'article-2011': {
			who: 'The article behind this map, end of 2011',
			rule: 'Members of the United Nations with which relations had ever been established: those in force, and Argentina, Costa Rica, Iraq, Liberia and Samoa, which had broken them off.'
		},
		ncnk: {
			who: 'National Committee on North Korea, in an undated paper',
			rule: 'Members of the United Nations with relations in force. The records of this map give this number from November 2011 to February 2014.'
		},
		'ncnk-all': {
			who: 'National Committee on North Korea, with what it names besides',
			rule: 'The same, with the European Union and the Palestinian Authority, which the paper counts apart.'
		},
		'seoul-2007': {
			who: 'Press in Seoul, 26 September 2007',
			rule: 'Members of the United Nations with relations in force; Kenya is not yet among them.'
		},
		'seoul-2001': {
			who: 'Press in Seoul, end of 2001',
			rule: 'Members of the United Nations, Palestine, Switzerland, which joined in 2002, and Nicaragua, whose relations were suspended. The source names no rule: the European Union in the place of Nicaragua gives the same number.'
		},
		'encyclopaedia-1986': {
			who: 'An encyclopaedia, for 1986',
			rule: 'No rule is known. Members of the United Nations, Palestine, Switzerland and Nauru come nearest. Australia, suspended, and Kenya and Western Sahara, recognised, would make up the difference; the encyclopaedia names no states.'
		},
		'ria-1994': {
			who: 'RIA Novosti, for 1994: “almost 140”',
			rule: 'No rule is known. Even with suspended relations and every state outside the United Nations the records of this map stay below it. The agency names no states.'
		}
	}
};
