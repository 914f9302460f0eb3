import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePartialDate } from '#lib/dates/partial-date.ts';
import type {
	ContextEvent,
	Country,
	EventType,
	Mission,
	RelationEvent,
	RokEvent,
	StateNames
} from '#lib/facts/records.ts';
import type { Problem } from '#lib/server/facts/problem.ts';
import { FOUNDATIONS } from '#lib/server/facts/rules/foundations.ts';
import { RULES } from '#lib/server/facts/rules/index.ts';
import { contextEvent, event, mission } from '../../../fixtures/facts.ts';
import { eventList, history } from '../../../fixtures/arbitraries.ts';
import { CORRECTION_CASES } from '../../../fixtures/correction-cases.ts';
import { EVIDENCE_CASES } from '../../../fixtures/evidence-cases.ts';
import { FURTHER_CASES, type Cases } from '../../../fixtures/further-cases.ts';
import { ORGANISATION_CASES } from '../../../fixtures/organisation-cases.ts';
import { recordsOf, type Draft } from '../../../fixtures/records.ts';

const events = (...list: RelationEvent[]): Draft => ({ countries: { aa: { events: list } } });
const missions = (...list: Partial<Mission>[]): Draft => ({
	countries: { aa: { missions: list.map((more) => mission(more)) } }
});
const inFile = (path: string, what: string, mend: string, file = 'data/countries/aa.yaml'): Problem => ({
	file,
	path,
	what,
	mend
});

const CONTEXT = 'data/context.yaml';
const ROK = 'data/rok.yaml';
const world = (...context: ContextEvent[]): Draft => ({ countries: { aa: {} }, context });
/** South Korea's relations with a country of the register. */
const rok = (...aa: RokEvent[]): Draft => ({ countries: { aa: {} }, rok: { countries: { aa } } });
/** Names of the two states of a made-up register. */
const NAMES = 'data/names.yaml';
const named = (aa: Partial<StateNames>, su: Partial<StateNames> = {}): Draft => ({
	countries: { aa: {} },
	predecessors: { su: {} },
	names: {
		aa: { ko: ['가'], 'zh-Hant': ['甲國'], 'zh-Hans': ['甲国'], ...aa },
		su: { ko: ['나'], 'zh-Hant': ['乙國'], 'zh-Hans': ['乙国'], ...su }
	}
});
/** A country with memberships of the United Nations, each from a day and until another. */
const spans = (list: readonly (readonly [string, string?])[]) =>
	list.map(([from, until]) => ({ from, ...(until ? { until } : {}), sources: ['list'] }));
const seat = (more: Partial<Country>, ...list: readonly (readonly [string, string?])[]): Draft => ({
	countries: { aa: { ...more, united_nations: spans(list) } },
	sources: { list: {} }
});
const formerSeat = (...list: readonly (readonly [string, string?])[]): Draft => ({
	countries: { aa: { predecessors: [{ state: 'su', role: 'territory' }] } },
	predecessors: { su: { united_nations: spans(list) } },
	sources: { list: {} }
});
const formerRok = (former: Record<string, string>): Draft => ({
	countries: { aa: { predecessors: [{ state: 'su', role: 'territory' }] } },
	predecessors: { su: {} },
	rok: { former, countries: { aa: [] } }
});
const ESTABLISHED = { event: 'relations-established', date: '1962' } as const;
const SEVERED = { event: 'relations-severed', date: '[1974..1975]' } as const;
const RESTORED = { event: 'relations-restored', date: '1991' } as const;

/** Events of the types, one a year from 1960 on. */
const chain = (...types: EventType[]): Draft => events(...types.map((type, i) => event(type, `${1960 + i}`)));
const refusedChange = (
	index: number,
	state: string,
	mend: string,
	...types: EventType[]
): readonly [Draft, Problem] => [
	chain(...types),
	inFile(`events[${index}].event`, `${types[index]} although the relation was "${state}" before`, mend)
];

const broken = { because: 'of a war', reason: 'There was a war.', reason_kind: 'war-or-alliance' } as const;

const CASES: Record<string, Cases> = {
	...FURTHER_CASES,
	...ORGANISATION_CASES,
	...CORRECTION_CASES,
	...EVIDENCE_CASES,
	'a file is named by the ISO code that it holds': {
		good: { 'aa.yaml holds AA': { countries: { aa: { iso2: 'AA' } } } },
		bad: {
			'aa.yaml holds BB': [
				{ countries: { aa: { iso2: 'BB' } } },
				inFile('iso2', 'BB stands in aa.yaml', 'rename the file to bb.yaml, or correct the code')
			]
		}
	},
	'every slug, code, former name and other name leads to one country only': {
		good: {
			'two countries with different names': {
				countries: {
					aa: { slug: 'a-land', former_names: ['Old A'] },
					bb: { slug: 'b-land', other_names: ['Bee'] }
				}
			},
			'a name that is the code of the same country': {
				countries: { aa: { iso3: 'AAA', other_names: ['A.A.A.'] } }
			},
			'names in another script, which have no address': {
				countries: { aa: { other_names: ['조선'] }, bb: { other_names: ['日本'] } }
			}
		},
		bad: {
			'two countries have the same slug': [
				{ countries: { aa: { slug: 'a-land' }, bb: { slug: 'a-land' } } },
				inFile(
					'slug',
					'/country/a-land leads to aa already',
					'choose another slug or name',
					'data/countries/bb.yaml'
				)
			],
			'a word to search by is the slug of another country': [
				{ countries: { aa: { search_words: ['B Land'] }, bb: { slug: 'b-land' } } },
				inFile('search_words[0]', '/country/b-land leads to bb already', 'choose another slug or name')
			],
			'a former name is, as an address, the slug of another country': [
				{ countries: { aa: { former_names: ['Île B'] }, bb: { slug: 'ile-b' } } },
				inFile(
					'former_names[0]',
					'/country/ile-b leads to bb already',
					'choose another slug or name, or remove it'
				)
			],
			'an other name belongs to two countries': [
				{ countries: { aa: { other_names: ['Congo'] }, bb: { other_names: ['The Bees', 'Congo'] } } },
				inFile(
					'other_names[1]',
					'/country/congo leads to aa already',
					'or remove it',
					'data/countries/bb.yaml'
				)
			],
			'an other name is the code of another country': [
				{ countries: { aa: { iso3: 'AAA' }, bb: { other_names: ['AAA'] } } },
				inFile('other_names[0]', '/country/aaa leads to aa already', 'or remove it', 'data/countries/bb.yaml')
			]
		}
	},
	'names.yaml holds every country and every predecessor, and nothing else': {
		good: { 'a country and a predecessor with their names': named({}) },
		bad: {
			'a country has no names': [
				{ countries: { aa: {} }, names: {} },
				inFile('', '"aa" is missing', 'add its names in Korean', NAMES)
			],
			'a predecessor has no names': [
				{ predecessors: { su: {} }, names: {} },
				inFile('', '"su" is missing', 'add its names in Korean', NAMES)
			],
			'names of a state that is not in the register': [
				{ ...named({}), predecessors: {} },
				inFile(
					'su',
					'there is no "su" in data/countries or data/predecessors',
					'correct the id, or remove the entry',
					NAMES
				)
			]
		}
	},
	'an official name stands in names.yaml only where it differs from the name of the record': {
		good: { 'another name': named({ official: 'Republic of AA' }) },
		bad: {
			'the same name': [
				named({ official: 'State AA' }),
				inFile('aa.official', '"State AA" is the name of the record', 'remove it', NAMES)
			]
		}
	},
	'within a language a name of names.yaml stands once and belongs to one state': {
		good: {
			'the same name in two languages': named({ 'zh-Hant': ['甲'], 'zh-Hans': ['甲'] })
		},
		bad: {
			'two states have the same name but for a blank': [
				named({ ko: ['남 예멘'] }, { ko: ['나', '남예멘'] }),
				inFile('su.ko[1]', '"남예멘" is a name of aa already', 'or remove it', NAMES)
			],
			'a state has a name twice but for marks': [
				named({ 'zh-Hans': ['刚果（金）', '刚果(金)'] }),
				inFile('aa.zh-Hans[1]', '"刚果(金)" is a name of aa already', 'or remove it', NAMES)
			]
		}
	},
	'every date is a day, month or year of the calendar': {
		good: {
			'a day, a month, a year and sets of them': events(
				event('visit', '1972-02-29'),
				event('visit', '1973-06'),
				event('visit', '1974'),
				event('visit', '[1990..1995-03]'),
				event('visit', '[..1996]')
			),
			'a city from which an ambassador comes': {
				countries: { aa: { accredited_from: [{ from: 'beijing', confidence: 'high', sources: ['s'] }] } }
			},
			'sovereign before the map begins': { countries: { aa: { sovereign_since: 'before-1948' } } }
		},
		bad: {
			'an event on 30 February': [
				events(event('visit', '1973-02-30')),
				inFile('events[0].date', '1973-02-30 is no date', 'write a day, month or year that exists')
			],
			'a mission opened in month 13': [
				missions({ opened: '1973-13' }),
				inFile('missions[0].opened', '1973-13 is no date', 'that exists')
			],
			'a set that ends before it begins': [
				events(event('visit', '[1995..1990]')),
				inFile('events[0].date', '[1995..1990] is no date', 'earliest first in [a..b]')
			],
			'a time without staff from 31 April': [
				missions({ without_staff: [{ from: '1990-04-31', reason: 'Made up.', sources: [] }] }),
				inFile('missions[0].without_staff[0].from', '1990-04-31 is no date', 'that exists')
			],
			'a predecessor that ended on 31 September': [
				{ predecessors: { su: { ended: '1991-09-31' } } },
				inFile('ended', '1991-09-31 is no date', 'that exists', 'data/predecessors/su.yaml')
			],
			'an office of an organisation that opened in month 0': [
				{ otherMissions: [mission({ opened: '1995-00' })] },
				inFile('[0].opened', '1995-00 is no date', 'that exists', 'data/other-missions.yaml')
			],
			'a source of 29 February 2023': [
				{ sources: { paper: { date: '2023-02-29' } } },
				inFile('paper.date', '2023-02-29 is no date', 'that exists', 'data/sources.yaml')
			],
			'a world event on 31 November': [
				world(contextEvent('1990-11-31')),
				inFile('[0].date', '1990-11-31 is no date', 'that exists', CONTEXT)
			],
			'a world event that lasted until month 13': [
				world(contextEvent('1990', { until: '1991-13' })),
				inFile('[0].until', '1991-13 is no date', 'that exists', CONTEXT)
			],
			'a break of South Korea between two years in the wrong order': [
				rok(ESTABLISHED, { ...SEVERED, date: '[1975..1974]' }),
				inFile('countries.aa[1].date', '[1975..1974] is no date', 'earliest first in [a..b]', ROK)
			],
			'facts checked up to 31 June': [
				{ edition: { checked_up_to: '2026-06-31' } },
				inFile('checked_up_to', '2026-06-31 is no date', 'that exists', 'data/edition.yaml')
			]
		}
	},
	'no date is later than the day up to which the facts are checked': {
		good: {
			'an event on that day': events(event('visit', '2026-06-30')),
			'an event some time in that year': events(event('visit', '2026')),
			'an event by that day': events(event('visit', '[..2026-06-30]')),
			'a world event up to that day': world(contextEvent('2026-06-29', { until: '2026-06-30' })),
			"a change in South Korea's relations in that year": rok({ ...ESTABLISHED, date: '2026' })
		},
		bad: {
			'an event on the day after': [
				events(event('visit', '1990'), event('visit', '2026-07-01')),
				inFile(
					'events[1].date',
					'2026-07-01 lies in the future of the facts',
					'the facts are checked up to 2026-06-30 (data/edition.yaml): move that day on first, or correct the date'
				)
			],
			'a mission that opened in the following year': [
				missions({ opened: '2027' }),
				inFile('missions[0].opened', '2027 lies in the future of the facts', 'correct the date')
			],
			'an event of a predecessor in the following month': [
				{ predecessors: { su: { events: [event('visit', '2026-07')] } } },
				inFile(
					'events[0].date',
					'2026-07 lies in the future',
					'correct the date',
					'data/predecessors/su.yaml'
				)
			],
			'a report of tomorrow on an office of an organisation': [
				{ otherMissions: [mission(), mission({ as_of: '2026-07-01' })] },
				inFile('[1].as_of', '2026-07-01 lies in the future', 'correct the date', 'data/other-missions.yaml')
			],
			'a world event that lasted longer': [
				world(contextEvent('2026-06-30', { until: '2026-07-01' })),
				inFile('[0].until', '2026-07-01 lies in the future', 'correct the date', CONTEXT)
			],
			"a change in South Korea's relations in the following year": [
				rok({ ...ESTABLISHED, date: '2027' }),
				inFile('countries.aa[0].date', '2027 lies in the future', 'correct the date', ROK)
			]
		}
	},
	'no record claims to be checked later than the whole fact base': {
		good: {
			'checked on the last day': { countries: { aa: { checked: '2026-06-30' } } },
			'checked before it': { countries: { aa: { checked: '2025-11' } } }
		},
		bad: {
			'checked a day later': [
				{ countries: { aa: { checked: '2026-07-01' } } },
				inFile(
					'checked',
					'2026-07-01 is later than 2026-06-30',
					'move checked_up_to in data/edition.yaml on, or correct the day'
				)
			]
		}
	},
	'events stand in the order of their dates': {
		good: {
			'one after the other': events(
				event('visit', '1973'),
				event('visit', '1973-06-30'),
				event('visit', '1980')
			),
			'two on the same day': events(event('visit', '1973-06-30'), event('treaty', '1973-06-30'))
		},
		bad: {
			'an earlier event comes second': [
				events(event('visit', '1980'), event('visit', '1973')),
				inFile('events[1].date', '1973 comes after 1980', 'move the event up')
			],
			'a year comes after a day in it': [
				{ predecessors: { su: { events: [event('visit', '1973-06-30'), event('visit', '1973')] } } },
				inFile(
					'events[1].date',
					'1973 comes after 1973-06-30',
					'move the event up',
					'data/predecessors/su.yaml'
				)
			]
		}
	},
	'a severance ends relations that exist, a restoration follows a break or suspension, nothing is established twice':
		{
			good: {
				'no event at all': {},
				'recognised, then consular, then diplomatic relations': chain(
					'recognised',
					'consular-relations-established',
					'relations-established'
				),
				'established, broken off, restored': chain(
					'relations-established',
					'relations-severed',
					'relations-restored'
				),
				'established, suspended, restored': chain(
					'relations-established',
					'relations-suspended',
					'relations-restored'
				),
				'suspended, then broken off': chain(
					'relations-established',
					'relations-suspended',
					'relations-severed'
				),
				'downgraded and upgraded while they exist': chain(
					'relations-established',
					'relations-downgraded',
					'relations-upgraded'
				),
				'established anew by another state after they lapsed': chain(
					'relations-established',
					'relations-lapsed',
					'relations-established'
				),
				'recognised once more, which changes nothing': chain(
					'relations-established',
					'recognised',
					'relations-severed'
				),
				'visits and treaties without relations': chain('visit', 'treaty', 'incident'),
				'broken off by a country that continues another state, with its relations': {
					countries: {
						aa: {
							predecessors: [{ state: 'su', role: 'continued' }],
							events: [event('relations-severed', '1995')]
						}
					}
				}
			},
			bad: {
				'established twice': refusedChange(
					1,
					'in-force',
					'use relations-restored, or relations-upgraded',
					'relations-established',
					'relations-established'
				),
				'established instead of restored': refusedChange(
					2,
					'severed',
					'use relations-restored',
					'relations-established',
					'relations-severed',
					'relations-established'
				),
				'consular relations after diplomatic ones': refusedChange(
					1,
					'in-force',
					'diplomatic relations include consular ones: remove the event or correct its date',
					'relations-established',
					'consular-relations-established'
				),
				'restored without a break': refusedChange(
					1,
					'in-force',
					'use relations-established, or add the break',
					'relations-established',
					'relations-restored'
				),
				'restored without relations': refusedChange(
					0,
					'none',
					'use relations-established',
					'relations-restored'
				),
				'broken off without relations': refusedChange(
					0,
					'none',
					'add their establishment, or correct the order',
					'relations-severed'
				),
				'broken off twice': refusedChange(
					2,
					'severed',
					'correct the order',
					'relations-established',
					'relations-severed',
					'relations-severed'
				),
				'suspended without relations': refusedChange(
					1,
					'recognised',
					'add their establishment',
					'recognised',
					'relations-suspended'
				),
				'downgraded after a break': refusedChange(
					2,
					'severed',
					'only existing relations can be downgraded',
					'relations-established',
					'relations-severed',
					'relations-downgraded'
				),
				'upgraded before the establishment': refusedChange(
					0,
					'none',
					'only existing relations can be upgraded',
					'relations-upgraded',
					'relations-established'
				),
				'lapsed without relations': refusedChange(
					0,
					'none',
					'only relations that exist can lapse',
					'relations-lapsed'
				),
				'broken off by a territory, which inherits nothing': [
					{
						countries: {
							aa: {
								predecessors: [{ state: 'su', role: 'territory' }],
								events: [event('relations-severed', '1995')]
							}
						}
					},
					inFile(
						'events[0].event',
						'relations-severed although the relation was "none" before',
						'add their establishment'
					)
				]
			}
		},
	'every severance and suspension says why, in a clause and as a kind': {
		good: {
			'a break with all three': events(event('relations-severed', '1980', broken)),
			'a break for a reason that nobody knows': events(
				event('relations-severed', '1980', {
					because: 'of reasons that are not known',
					reason: 'No reason was given.',
					reason_kind: 'unknown'
				})
			),
			'an establishment without a reason': events(event('relations-established', '1973'))
		},
		bad: {
			'a break without a clause': [
				events(event('relations-severed', '1980', { ...broken, because: undefined })),
				inFile('events[0].because', 'is missing', 'say why; where nobody knows, reason_kind: unknown')
			],
			'a break without a reason in words': [
				events(event('relations-severed', '1980', { ...broken, reason: undefined })),
				inFile('events[0].reason', 'is missing', 'say why')
			],
			'a suspension without a kind of reason': [
				{
					predecessors: {
						su: {
							events: [
								event('visit', '1970'),
								event('relations-suspended', '1980', { ...broken, reason_kind: undefined })
							]
						}
					}
				},
				inFile('events[1].reason_kind', 'is missing', 'reason_kind: unknown', 'data/predecessors/su.yaml')
			]
		}
	},
	'a mission closes after it was opened': {
		good: {
			'opened, then closed': missions({ opened: '1973', closed: '1980', state: 'closed' }),
			'closed in the year in which it opened': missions({
				opened: '1973-06',
				closed: '1973',
				state: 'closed'
			}),
			'of unknown opening': missions({ closed: '1980', state: 'closed' })
		},
		bad: {
			'closed the year before': [
				missions({}, { opened: '1973', closed: '1972', state: 'closed' }),
				inFile(
					'missions[1].closed',
					'closed 1972 before it was opened 1973',
					'correct one of the dates; a second period is a second mission'
				)
			],
			'an office of an organisation that closed before it opened': [
				{ otherMissions: [mission({ opened: '2000', closed: '1999', state: 'closed' })] },
				inFile(
					'[0].closed',
					'closed 1999 before it was opened 2000',
					'correct one of the dates',
					'data/other-missions.yaml'
				)
			]
		}
	},
	'a mission is marked as closed exactly when it has a date of closing': {
		good: {
			'open without a date': missions({}),
			'closed with bounds of the date': missions({ state: 'closed', closed: '[..2010]' })
		},
		bad: {
			'closed without a date': [
				missions({ state: 'closed' }),
				inFile('missions[0].closed', 'is missing on a closed mission', "as in '[1990..1995]' or '[..2010]'")
			],
			'operating with a date of closing': [
				missions({ closed: '1990' }),
				inFile(
					'missions[0].state',
					'"operating" although it closed 1990',
					'write state: closed, or remove the date'
				)
			]
		}
	},
	'a time without staff ends after it began': {
		good: {
			'it ends later': missions({
				without_staff: [{ from: '2020', to: '2021', reason: 'Made up.', sources: [] }]
			}),
			'no end is known': missions({ without_staff: [{ from: '2020', reason: 'Made up.', sources: [] }] })
		},
		bad: {
			'it ends the month before': [
				missions({
					without_staff: [
						{ from: '2000', to: '2001', reason: 'Made up.', sources: [] },
						{ from: '2020-03', to: '2020-02', reason: 'Made up.', sources: [] }
					]
				}),
				inFile('missions[0].without_staff[1].to', '2020-02 is before 2020-03', 'correct one of the dates')
			]
		}
	},
	'a mission represents either a state of the register or a party named in words': {
		good: {
			'one of the two each': missions({
				represents: [
					{ state: 'bb', as: 'visas' },
					{ whom: 'Some islands', as: 'consular-help' }
				]
			})
		},
		bad: {
			'both at once': [
				missions({ represents: [{ state: 'bb', whom: 'Some islands', as: 'visas' }] }),
				inFile(
					'missions[0].represents[0]',
					'names both or neither of state and whom',
					'give state: <code of the register>, or whom: <text>'
				)
			],
			neither: [
				missions({ represents: [{ as: 'visas' }] }),
				inFile('missions[0].represents[0]', 'names both or neither', 'or whom: <text>')
			]
		}
	},
	'every state that a record names stands in the register': {
		good: {
			'a predecessor with its country': {
				countries: {
					aa: {
						predecessors: [{ state: 'su', role: 'continued' }],
						missions: [
							mission({
								opened_as: 'su',
								represents: [{ state: 'bb', as: 'visas' }],
								also_accredited_to: [{ state: 'bb' }]
							})
						]
					},
					bb: {}
				},
				predecessors: { su: { continued_by: 'aa', of: 'aa' } }
			}
		},
		bad: {
			'a predecessor without a file': [
				{ countries: { aa: { predecessors: [{ state: 'su', role: 'territory' }] } } },
				inFile(
					'predecessors[0].state',
					'there is no "su" in data/countries or data/predecessors',
					'correct the code, or add the file'
				)
			],
			'an heir without a file': [
				{ predecessors: { su: { continued_by: 'ru' } } },
				inFile('continued_by', 'there is no "ru"', 'correct the code', 'data/predecessors/su.yaml')
			],
			'a government of a country without a file': [
				{ predecessors: { su: { of: 'ru' } } },
				inFile('of', 'there is no "ru"', 'correct the code', 'data/predecessors/su.yaml')
			],
			'a mission opened by a state without a file': [
				missions({ opened_as: 'su' }),
				inFile('missions[0]', 'there is no "su"', 'add the file')
			],
			'interests of a state without a file': [
				missions({ represents: [{ state: 'bb', as: 'visas' }] }),
				inFile('missions[0]', 'there is no "bb"', 'correct the code')
			],
			'an ambassador also accredited to a state without a file': [
				{ otherMissions: [mission({ also_accredited_to: [{ state: 'bb' }] })] },
				inFile('[0]', 'there is no "bb"', 'correct the code', 'data/other-missions.yaml')
			]
		}
	},
	'a predecessor and the country that continues it name each other': {
		good: {
			'both do': {
				countries: { aa: { predecessors: [{ state: 'su', role: 'continued' }] } },
				predecessors: { su: { continued_by: 'aa' } }
			},
			'neither does': {
				countries: { aa: { predecessors: [{ state: 'su', role: 'territory' }] } },
				predecessors: { su: {} }
			}
		},
		bad: {
			'only the predecessor does': [
				{
					countries: { aa: { predecessors: [{ state: 'su', role: 'territory' }] } },
					predecessors: { su: { continued_by: 'aa' } }
				},
				inFile(
					'continued_by',
					'aa does not say that it continues su',
					'add { state: su, role: continued } to data/countries/aa.yaml',
					'data/predecessors/su.yaml'
				)
			],
			'only the country does': [
				{
					countries: { aa: { predecessors: [{ state: 'su', role: 'continued' }] } },
					predecessors: { su: {} }
				},
				inFile(
					'predecessors[0]',
					'su does not say that aa continues it',
					'add continued_by: aa to data/predecessors/su.yaml'
				)
			]
		}
	},
	'a territory leaves its predecessor on the day on which its own history begins': {
		good: {
			'it leaves when it becomes sovereign': {
				countries: {
					aa: { sovereign_since: '1991-09-06', predecessors: [{ state: 'su', role: 'territory' }] }
				},
				predecessors: { su: {} }
			},
			'it was sovereign before and says when its time under the other ended': {
				countries: { aa: { predecessors: [{ state: 'su', role: 'territory', until: '1991-12-26' }] } },
				predecessors: { su: {} }
			},
			'an earlier government of a state older than the map': {
				countries: { aa: { predecessors: [{ state: 'su', role: 'government' }] } },
				predecessors: { su: {} }
			}
		},
		bad: {
			'it was sovereign before, so the time has no end': [
				{
					countries: { aa: { predecessors: [{ state: 'su', role: 'territory' }] } },
					predecessors: { su: {} }
				},
				inFile(
					'predecessors[0].until',
					'is missing: aa was sovereign before 1948, so its time under su has no end',
					'give the day on which it ended'
				)
			],
			'it leaves after the predecessor ended': [
				{
					countries: {
						aa: {
							sovereign_since: '1991-09-06',
							predecessors: [{ state: 'su', role: 'territory', until: '1992-01-01' }]
						}
					},
					predecessors: { su: {} }
				},
				inFile(
					'predecessors[0].until',
					'1992-01-01 is later than the end of su',
					'su ended 1991-12-26: correct one of the two'
				)
			]
		}
	},
	'every predecessor belongs to a country of today': {
		good: {
			'a country names it': {
				countries: { aa: { predecessors: [{ state: 'su', role: 'territory' }] } },
				predecessors: { su: {} }
			}
		},
		bad: {
			'no country names it': [
				{ countries: { aa: {} }, predecessors: { su: {} } },
				inFile(
					'',
					'no country names it as predecessor',
					'add it to the predecessors of a country, as in { state: su, role: territory }',
					'data/predecessors/su.yaml'
				)
			]
		}
	},
	'a member of the United Nations says since when, and nobody else is a member to this day': {
		good: {
			'a member with its day': seat({ membership: 'un-member' }, ['1945-10-24']),
			'one that left': seat({ membership: 'none' }, ['1945-10-24', '1971-10-25']),
			nobody: { countries: { aa: {} } }
		},
		bad: {
			'a member without a day': [
				{ countries: { aa: { membership: 'un-member' } } },
				inFile('united_nations', 'does not reach to the present', 'give the day of admission')
			],
			'a member that left': [
				seat({ membership: 'un-member' }, ['1945-10-24', '1971-10-25']),
				inFile('united_nations', 'does not reach to the present', 'give the day of admission')
			],
			'an observer without an end': [
				seat({ membership: 'un-observer' }, ['1945-10-24']),
				inFile('united_nations', 'has no end, although the membership is un-observer', 'correct `membership`')
			]
		}
	},
	'memberships of the United Nations are dated to the day, lie after its Charter and within the life of the state, and follow each other':
		{
			good: {
				'two memberships': seat({ membership: 'un-member' }, ['1945-10-24', '1958-02-22'], ['1961-10-13']),
				'of a state that ended': formerSeat(['1945-10-24', '1991-12-26'])
			},
			bad: {
				'before the Charter': [
					seat({ membership: 'un-member' }, ['1944-10-24']),
					inFile('united_nations[0]', '1944-10-24 lies before the United Nations', 'not before 1945-10-24')
				],
				'by its year': [
					seat({ membership: 'un-member' }, ['1960']),
					inFile('united_nations[0]', 'is not dated to the day', 'write a day')
				],
				'ended before it began': [
					seat({ membership: 'none' }, ['1960-09-20', '1960-09-20']),
					inFile('united_nations[0]', '1960-09-20 is not later than 1960-09-20', 'correct one of the two')
				],
				'begun before the other ended': [
					seat({ membership: 'un-member' }, ['1945-10-24', '1958-02-22'], ['1957-01-01']),
					inFile('united_nations[1]', 'begins before the one above it ended', 'an earlier `until`')
				],
				'after the last day checked': [
					seat({ membership: 'un-member' }, ['2026-07-01']),
					inFile('united_nations[0]', '2026-07-01 is later than 2026-06-30', 'correct the date')
				],
				'after the end of the state': [
					formerSeat(['1945-10-24', '1992-01-01']),
					inFile(
						'united_nations[0]',
						'1992-01-01 is later than 1991-12-26',
						'correct the date',
						'data/predecessors/su.yaml'
					)
				]
			}
		},
	'a shock stands beside the kind of reason of which it is an example': {
		good: {
			'a bombing': events(
				event('ambassador-expelled', '1984', { reason_kind: 'bombing', shock: 'rangoon-1983' })
			),
			'no shock': events(event('ambassador-expelled', '1984', { reason_kind: 'bombing' }))
		},
		bad: {
			'another reason': [
				events(event('ambassador-expelled', '1984', { reason_kind: 'money', shock: 'rangoon-1983' })),
				inFile(
					'events[0].shock',
					'rangoon-1983 is an example of bombing, the event has money',
					'write reason_kind: bombing, or remove the shock'
				)
			]
		}
	},
	"every former state of South Korea's relations stands in the register, under a country that the data set holds":
		{
			good: { 'under its heir': formerRok({ su: 'aa' }) },
			bad: {
				'an unknown state': [
					formerRok({ uar: 'aa' }),
					inFile('former.uar', 'there is no "uar" in data/predecessors', 'correct the id, or remove it', ROK)
				],
				'an unknown country': [
					formerRok({ su: 'zz' }),
					inFile('former.su', 'the data set does not hold "zz"', 'correct the code, or remove the entry', ROK)
				]
			}
		},
	'world events stand in the order of their dates': {
		good: {
			'one after the other': world(contextEvent('1948'), contextEvent('1948-08-15'), contextEvent('1950')),
			'two on the same day': world(contextEvent('2010-11-23'), contextEvent('2010-11-23')),
			'one that begins while another lasts': world(
				contextEvent('1970', { until: '1979' }),
				contextEvent('1972-05')
			)
		},
		bad: {
			'an earlier one comes second': [
				world(contextEvent('1953-07-27'), contextEvent('1950-06-25')),
				inFile('[1].date', '1950-06-25 comes after 1953-07-27', 'move the entry up', CONTEXT)
			]
		}
	},
	'a world event that lasted ends after it began': {
		good: {
			'it ends later': world(contextEvent('1956-08', { until: '1956-09' })),
			'it did not last': world(contextEvent('1948-09-09'))
		},
		bad: {
			'it ends the month before': [
				world(contextEvent('1956-09', { until: '1956-08' })),
				inFile('[0].until', '1956-08 is not later than 1956-09', 'correct one of the dates', CONTEXT)
			],
			'it ends on the day on which it began': [
				world(contextEvent('1945'), contextEvent('1956-09-01', { until: '1956-09-01' })),
				inFile('[1].until', '1956-09-01 is not later than 1956-09-01', 'or remove until', CONTEXT)
			]
		}
	},
	'every country that a world event names stands in the register': {
		good: {
			'a country of the register': world(contextEvent('1990', { countries: ['aa'] })),
			'no country': world(contextEvent('1990'))
		},
		bad: {
			'a country that is not there': [
				world(contextEvent('1990'), contextEvent('1991', { countries: ['aa', 'bb'] })),
				inFile('[1].countries[1]', 'there is no "bb" in data/countries', 'correct the code', CONTEXT)
			],
			'a predecessor': [
				{
					countries: { aa: { predecessors: [{ state: 'su', role: 'territory' }] } },
					predecessors: { su: {} },
					context: [contextEvent('1990', { countries: ['su'] })]
				},
				inFile(
					'[0].countries[0]',
					'there is no "su" in data/countries',
					'a predecessor or dependent territory is named by its country of today, or left out',
					CONTEXT
				)
			]
		}
	},
	"every country of South Korea's relations stands in the register": {
		good: {
			'a country of the register': rok(ESTABLISHED),
			'a country without relations': rok()
		},
		bad: {
			'a country that is not there': [
				{ countries: { aa: {} }, rok: { countries: { aa: [], bb: [ESTABLISHED] } } },
				inFile('countries.bb', 'there is no "bb" in data/countries', 'correct the code', ROK)
			]
		}
	},
	"South Korea's relations with a country stand in the order of their dates": {
		good: {
			'one after the other': rok(ESTABLISHED, SEVERED, RESTORED),
			'a break that lies in the year of the establishment or the next': rok(
				{ ...ESTABLISHED, date: '1974' },
				SEVERED
			)
		},
		bad: {
			'a break before the establishment': [
				rok(ESTABLISHED, { ...SEVERED, date: '[1960..1961]' }),
				inFile('countries.aa[1].date', '[1960..1961] comes after 1962', 'move the event up', ROK)
			]
		}
	},
	"South Korea's relations with a country are established first, broken off while they are in force, and restored after a break":
		{
			good: {
				'no relations': rok(),
				'established, broken off, restored': rok(ESTABLISHED, SEVERED, RESTORED)
			},
			bad: {
				'restored without a break': [
					rok(ESTABLISHED, RESTORED),
					inFile(
						'countries.aa[1].event',
						'relations-restored follows relations-established',
						'only relations-severed can stand here: correct the word, or add what is missing before it',
						ROK
					)
				],
				'established a second time after a break': [
					rok(ESTABLISHED, SEVERED, { ...ESTABLISHED, date: '1991' }),
					inFile(
						'countries.aa[2].event',
						'relations-established follows relations-severed',
						'only relations-restored can stand here',
						ROK
					)
				],
				'broken off without relations': [
					rok(SEVERED),
					inFile(
						'countries.aa[0].event',
						'relations-severed comes first',
						'only relations-established can stand here',
						ROK
					)
				]
			}
		},
	'every source id stands in the register of sources': {
		good: {
			"South Korea's relations without any country": { rok: { source: 'data-set' } },
			"South Korea's relations from a data set of the register": {
				countries: { aa: {} },
				rok: { source: 'data-set', countries: { aa: [ESTABLISHED] } },
				sources: { 'data-set': {} }
			},
			'an event with a source of the register': {
				...events(event('visit', '1990', { sources: ['paper'] })),
				sources: { paper: {} }
			}
		},
		bad: {
			'an event with a source that is not there': [
				{ ...events(event('visit', '1990', { sources: ['paper', 'book'] })), sources: { paper: {} } },
				inFile(
					'events[0].sources',
					'there is no source "book"',
					'add it to data/sources.yaml, or correct the id'
				)
			],
			'an opening with a source that is not there': [
				missions({ opened_sources: ['book'] }),
				inFile('missions[0].opened_sources', 'there is no source "book"', 'add it to data/sources.yaml')
			],
			'a head of mission of an organisation with a source that is not there': [
				{ otherMissions: [mission({ head: { rank: 'director', sources: ['book'] } })] },
				inFile(
					'[0].head.sources',
					'there is no source "book"',
					'add it to data/sources.yaml',
					'data/other-missions.yaml'
				)
			],
			'a world event with a source that is not there': [
				world(contextEvent('1990', { sources: ['book'] })),
				inFile('[0].sources', 'there is no source "book"', 'add it to data/sources.yaml', CONTEXT)
			],
			"South Korea's relations from a data set that is not there": [
				{ countries: { aa: {} }, rok: { source: 'data-set', countries: { aa: [] } } },
				inFile('source', 'there is no source "data-set"', 'add it to data/sources.yaml', ROK)
			]
		}
	},
	'every source of the register is used': {
		good: {
			'by a world event': { ...world(contextEvent('1990', { sources: ['paper'] })), sources: { paper: {} } },
			"by South Korea's relations": {
				countries: { aa: {} },
				rok: { source: 'data-set', countries: { aa: [ESTABLISHED] } },
				sources: { 'data-set': { kind: 'data' } }
			},
			'by a detail of a mission': {
				...missions({ history: [{ date: '1990', what: 'Made up.', sources: ['paper'] }] }),
				sources: { paper: {} }
			},
			'by an office of an organisation': {
				otherMissions: [mission({ sources: ['paper'] })],
				sources: { paper: {} }
			}
		},
		bad: {
			'by no fact': [
				{ ...events(event('visit', '1990', { sources: ['paper'] })), sources: { paper: {}, book: {} } },
				inFile('book', 'is used by no fact', 'cite it where it belongs, or remove it', 'data/sources.yaml')
			]
		}
	},
	'every fact has a source, or is of low confidence and says so': {
		good: {
			'an event with a source': events(event('visit', '1990', { sources: ['paper'] })),
			'an unconfirmed event that says so': events(
				event('visit', '1990', { confidence: 'low', note: 'Unconfirmed.' })
			),
			'an accreditation with a source': {
				countries: { aa: { accredited_from: [{ from: 'beijing', confidence: 'high', sources: ['paper'] }] } }
			},
			'an unconfirmed accreditation that says so': {
				countries: { aa: { accredited_from: [{ from: 'beijing', confidence: 'low', note: 'Unconfirmed.' }] } }
			}
		},
		bad: {
			'an event of high confidence without a source': [
				events(event('visit', '1990', { note: 'Made up.' })),
				inFile(
					'events[0].sources',
					'is empty',
					'cite a source, or set confidence: low and say in note that it is unconfirmed'
				)
			],
			'an unconfirmed event that does not say so': [
				events(event('visit', '1990', { confidence: 'low' })),
				inFile('events[0].sources', 'is empty', 'say in note that it is unconfirmed')
			],
			'a world event without a source': [
				world(contextEvent('1990')),
				inFile('[0].sources', 'is empty', 'cite a source', CONTEXT)
			],
			'a head of mission without a source': [
				missions({ sources: ['paper'], head: { rank: 'ambassador', sources: [] } }),
				inFile('missions[0].head.sources', 'is empty', 'cite a source')
			],
			'an accreditation without sources': [
				{ countries: { aa: { accredited_from: [{ from: 'beijing', confidence: 'medium' }] } } },
				inFile(
					'accredited_from[0].sources',
					'is missing',
					'cite a source, or set confidence: low and say in note that it is unconfirmed'
				)
			],
			'an accreditation with an empty list of sources': [
				{ countries: { aa: { accredited_from: [{ from: 'beijing', confidence: 'medium', sources: [] }] } } },
				inFile('accredited_from[0].sources', 'is empty', 'cite a source')
			]
		}
	}
};

const LAWS = [...FOUNDATIONS, ...RULES];
const ruleOf = (law: string) => LAWS.find((rule) => rule.law === law)!;
const problemsOf = (law: string, draft: Draft): Problem[] => ruleOf(law).check(recordsOf(draft));

describe('the laws of the fact base', () => {
	test('all differ and all have cases here, and no case is left of a law that is gone', () => {
		const laws = LAWS.map(({ law }) => law);
		expect(new Set(laws).size).toBe(laws.length);
		expect(Object.keys(CASES).toSorted()).toEqual(laws.toSorted());
	});

	test.each(Object.entries(CASES))(
		'“%s” has something that it allows and something that it refuses',
		(_law, { good, bad }) => {
			expect(Object.keys(good).length).toBeGreaterThan(0);
			expect(Object.keys(bad).length).toBeGreaterThan(0);
		}
	);

	test('are all kept by a fact base of one country without events', () => {
		expect(LAWS.flatMap((rule) => rule.check(recordsOf({ countries: { aa: {} } })))).toEqual([]);
	});
});

describe.each(Object.entries(CASES))('%s', (law, { good, bad }) => {
	test.each(Object.entries(good))('allowed: %s', (_name, draft) => {
		expect(problemsOf(law, draft)).toEqual([]);
	});

	test.each(Object.entries(bad))(
		'refused, with the way to mend it: %s',
		(_name, [draft, { file, path, what, mend }]) => {
			expect(problemsOf(law, draft)).toEqual([
				{ file, path, what: expect.stringContaining(what), mend: expect.stringContaining(mend) }
			]);
		}
	);
});

describe('a break', () => {
	test('that says nothing of its reason is told of three times, once for each field', () => {
		const law = 'every severance and suspension says why, in a clause and as a kind';
		const problems = problemsOf(law, events(event('relations-severed', '1980')));
		expect(problems.map(({ path }) => path)).toEqual([
			'events[0].because',
			'events[0].reason',
			'events[0].reason_kind'
		]);
	});
});

describe('whatever the events', () => {
	test('in the order of their dates break no law of order', () => {
		fc.assert(
			fc.property(eventList(), (list) => {
				expect(problemsOf('events stand in the order of their dates', events(...list))).toEqual([]);
			})
		);
	});

	test('that establish, break off and restore in turn are allowed', () => {
		const law =
			'a severance ends relations that exist, a restoration follows a break or suspension, nothing is established twice';
		fc.assert(
			fc.property(history, (list) => {
				expect(problemsOf(law, events(...list))).toEqual([]);
			})
		);
	});

	test('a date that is none is told of, and no other', () => {
		const two = (max: number): fc.Arbitrary<string> =>
			fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
		const dates = fc
			.tuple(fc.integer({ min: 1940, max: 2030 }), two(14), two(33))
			.map((parts) => parts.join('-'));
		fc.assert(
			fc.property(fc.array(dates, { maxLength: 4 }), (list) => {
				const told = problemsOf(
					'every date is a day, month or year of the calendar',
					events(...list.map((date) => event('visit', date)))
				);
				expect(told.map(({ path }) => path)).toEqual(
					list.flatMap((date, i) => (parsePartialDate(date) ? [] : [`events[${i}].date`]))
				);
			})
		);
	});
});
