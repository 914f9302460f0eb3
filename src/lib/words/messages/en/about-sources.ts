import { plural } from './plural.ts';

/** What the page about the sources says, in British English. */
export const aboutSources = {
	title: 'Where the facts come from',
	description:
		'The sources of Ties with Pyongyang: their kinds and numbers, how sure a fact is by them, and what the data sets and lists are that many facts cite.',
	intro: (v: { sources: number; citations: number }) =>
		`Every fact names its sources on the page where it stands. The register holds ${v.sources} sources, which are cited ${v.citations} times.`,
	order:
		'The act itself comes first: communiqués, treaties, notes and what foreign ministries say of their own acts. Then come archives and cables of the time, then news agencies and newspapers of the day, best from both sides and a third, then scholarly works. Data sets check dates. Encyclopaedias, blogs and travellers’ reports are cited where nothing better is known.',
	kinds: 'Kinds of sources',
	kindsText: 'Each kind leads to the list of its sources, with the pages that rest on each.',
	/** Heads of the table. */
	columns: { kind: 'Kind', sources: 'Sources', citations: 'Citations' },
	kindsTable: 'Sources by kind, and how often they are cited',
	confidence: 'How sure a fact is',
	confidenceText:
		'The highest level that a fact may have follows from its sources, and a program checks it. Copies of one page count as one source, and so do all encyclopaedias together, as they draw on each other. An official source or a document of an archive is enough for the first level; two independent reliable ones are as well. An encyclopaedia alone, or a blog alone, leaves a fact unconfirmed. Where a fact is surer than that, the record says why.',
	/** A level with the number of its facts. */
	level: (v: { label: string; facts: number }) =>
		`${v.label}: ${plural(v.facts, { 1: '1 fact', other: `${v.facts} facts` })}`,
	sets: 'Data sets and lists that many facts cite',
	setsText:
		'In the texts each of them is called by what it is. Here is what each can prove and what it cannot.',
	/** By the id of the source. */
	set: {
		kdiplo: {
			name: 'A research data set (kdiplo)',
			text: 'Data on the diplomacy of both Koreas, gathered by the political scientist Kadir Jun Ayhan for the statistics program R. It gives a year or a day for the relations of each state with Pyongyang and Seoul. It is careful and wide, but does not say where each date comes from, and in some cases it alone tells of a break. Such a break is told as a claim. South Korea’s relations on this map come from it.'
		},
		'cow-diplomatic-exchange-2006v1': {
			name: 'A count of embassies made every five years (Correlates of War)',
			text: 'The data set “Diplomatic Exchange” of the Correlates of War project notes for 1950, 1955 and so on to 2005 which states had a diplomat in which other, and of what rank. It proves that a mission was there in that year, not when it opened or closed, and not that its head lived in that capital.'
		},
		'masangys-zhwiki-dprk-relations-list': {
			name: 'A list in the Chinese Wikipedia',
			text: 'The article 朝鲜建交列表 lists the days on which states took up relations. Several copies of it are stored in public. In the one that is cited most, the names of some states are lost: those rows can be told by their order and year only, and the records say so in the notes of the editors. An encyclopaedia alone leaves a fact unconfirmed.'
		},
		'newsis-2024-01-30': {
			name: 'The South Korean foreign ministry’s list of December 2023',
			text: 'After North Korea closed a series of embassies, the ministry in Seoul counted the missions that were left: 44 at the end of December 2023. News agencies published the list on 30 January 2024. For most of North Korea’s missions nothing later is known, so that what the pages say of them is said of that month.'
		}
	},
	/** The link behind a data set. */
	look: 'The source',
	state: 'What is known of the sources',
	/** Parts of a hundred of all citations. */
	stateText: (v: { titled: number; dated: number; both: number; unidentified: number }) =>
		`Of a hundred citations ${v.titled} lead to a source whose title is known, ${v.dated} to one whose date is known, ${v.both} to one of which both are known. ${plural(v.unidentified, { 0: 'Every publisher is identified.', 1: 'The publisher of one source could not be identified.', other: `The publishers of ${v.unidentified} sources could not be identified.` })} Copies name what they are a copy of.`
};
