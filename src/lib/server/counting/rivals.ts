import type { Day } from '#lib/dates/partial-date.ts';

/** A number of partners that somebody gave, and the rule that gives it. */
export interface Rival {
	/** Key of its words in the messages, and its place on the page. */
	readonly id: string;
	readonly number: number;
	/** The day for which it is worked out; null for the last day of the map. */
	readonly day: Day | null;
	/** Choices made besides the usual ones. */
	readonly with: readonly string[];
	/** The fact that tells the number; absent where the number is this map's own. */
	readonly fact?: string;
	/** What of the number the fact tells; absent = the number itself. The rest the words of the rival name. */
	readonly told?: number;
	/** By how much the rule misses the number; its words say why. */
	readonly misses?: number;
	/** The sources of the number. */
	readonly sources?: readonly string[];
}

/** The numbers of partners that are in use, the newest first. A test works each out from the facts. */
export const RIVALS: readonly Rival[] = [
	{ id: 'own', number: 157, day: null, with: [] },
	{ id: 'palestine', number: 158, day: null, with: ['ps'] },
	{ id: 'union', number: 159, day: null, with: ['ps', 'eu'] },
	{ id: 'sahara', number: 160, day: null, with: ['ps', 'eu', 'eh'] },
	{
		id: 'seoul-2023',
		number: 159,
		day: '2023-12-31',
		with: ['ps', 'pt'],
		fact: 'fact:pt/2017-07'
	},
	{
		id: 'seoul-2018',
		number: 161,
		day: '2018-12-31',
		with: ['ps', 'pt', 'suspended'],
		fact: 'fact:lr',
		sources: ['segyetimes-20190315509479']
	},
	{
		id: 'article-2011',
		number: 167,
		day: '2011-12-31',
		with: ['severed'],
		fact: 'fact:D1',
		sources: ['kdiplo', 'zhwiki-dprk-foreign-relations']
	},
	{
		id: 'ncnk',
		number: 162,
		day: '2011-12-31',
		with: [],
		fact: 'fact:kp',
		sources: ['ncnk-diplomatic-relations']
	},
	{
		id: 'ncnk-all',
		number: 164,
		day: '2011-12-31',
		with: ['ps', 'eu'],
		fact: 'fact:kp',
		told: 162,
		sources: ['ncnk-diplomatic-relations']
	},
	{
		id: 'seoul-2007',
		number: 160,
		day: '2007-09-26',
		with: [],
		fact: 'fact:ke',
		sources: ['viewsnnews-22352']
	},
	{
		id: 'seoul-2001',
		number: 151,
		day: '2001-12-31',
		with: ['ps', 'ch', 'suspended'],
		fact: 'fact:fj/2002',
		sources: ['sedaily-1hwdd0pajb']
	},
	{
		id: 'encyclopaedia-1986',
		number: 103,
		day: '1986-12-31',
		with: ['ps', 'ch', 'nr'],
		fact: 'fact:kp',
		misses: 3,
		sources: ['nationsencyclopedia-korea-democratic-people-s-republic-of-dp']
	},
	{
		id: 'ria-1994',
		number: 140,
		day: '1994-12-31',
		with: ['ps', 'ch', 'nr', 'yu', 'suspended'],
		fact: 'fact:kp',
		misses: 8,
		sources: ['ria-2013-04-05']
	}
];
