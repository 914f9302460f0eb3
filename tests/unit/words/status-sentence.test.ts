import { expect, test } from 'vitest';
import { sentence as m } from '#lib/words/messages/en/sentence.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.inForce>>([
	[
		[{ tie: { kind: 'in-force' }, representation: { kind: 'none' } }],
		'Diplomatic relations in force; no embassy in Pyongyang.'
	],
	[
		[{ tie: { kind: 'since', when: 'in 1973', as: '' }, representation: { kind: 'none' } }],
		'Diplomatic relations established in 1973; no embassy in Pyongyang.'
	],
	[
		[
			{
				tie: { kind: 'since', when: 'on 12 October 1948', as: 'the Soviet Union' },
				representation: { kind: 'none' }
			}
		],
		'Diplomatic relations established on 12 October 1948 by the Soviet Union; no embassy in Pyongyang.'
	],
	[
		[
			{
				tie: { kind: 'restored', restored: 'in 1990', established: 'in 1973' },
				representation: { kind: 'none' }
			}
		],
		'Diplomatic relations restored in 1990; first established in 1973; no embassy in Pyongyang.'
	],
	[
		[{ tie: { kind: 'restored', restored: 'in 1990', established: '' }, representation: { kind: 'none' } }],
		'Diplomatic relations restored in 1990; no embassy in Pyongyang.'
	],
	[
		[{ tie: { kind: 'since', when: 'in 1973', as: '' }, representation: { kind: 'staffed', reported: '' } }],
		'Diplomatic relations established in 1973; embassy in Pyongyang with staff of its own.'
	],
	[
		[
			{
				tie: { kind: 'since', when: 'in 1973', as: '' },
				representation: { kind: 'staffed', reported: 'May 2025' }
			}
		],
		'Diplomatic relations established in 1973; embassy in Pyongyang with staff of its own (latest report: May 2025).'
	],
	[
		[{ tie: { kind: 'since', when: 'in 1973', as: '' }, representation: { kind: 'empty', since: '' } }],
		'Diplomatic relations established in 1973; embassy in Pyongyang without resident staff.'
	],
	[
		[{ tie: { kind: 'since', when: 'in 1973', as: '' }, representation: { kind: 'empty', since: '2020' } }],
		'Diplomatic relations established in 1973; embassy in Pyongyang without resident staff since 2020.'
	],
	[
		[{ tie: { kind: 'since', when: 'in 1973', as: '' }, representation: { kind: 'staff-unknown' } }],
		'Diplomatic relations established in 1973; embassy in Pyongyang, whether it has staff is not known.'
	],
	[
		[
			{
				tie: { kind: 'since', when: 'in 1973', as: '' },
				representation: { kind: 'accredited', cities: ['Beijing'] }
			}
		],
		'Diplomatic relations established in 1973; no embassy in Pyongyang, the ambassador is accredited from Beijing.'
	],
	[
		[
			{
				tie: { kind: 'since', when: 'in 1973', as: '' },
				representation: { kind: 'accredited', cities: ['Beijing', 'Seoul', 'Tokyo'] }
			}
		],
		'Diplomatic relations established in 1973; no embassy in Pyongyang, the ambassador is accredited from Beijing, Seoul and Tokyo.'
	],
	[
		[
			{
				tie: { kind: 'since', when: 'in 1973', as: '' },
				representation: { kind: 'accredited-then', cities: ['Beijing', 'Seoul'], reported: '2001' }
			}
		],
		'Diplomatic relations established in 1973; no embassy in Pyongyang; in the latest report, of 2001, the ambassador was accredited from Beijing and Seoul.'
	],
	[
		[
			{
				tie: { kind: 'since', when: 'in 1973', as: '' },
				representation: { kind: 'accredited-then', cities: ['Beijing'], reported: '' }
			}
		],
		'Diplomatic relations established in 1973; no embassy in Pyongyang; by a report without a date the ambassador was accredited from Beijing.'
	]
])('relations in force: %j → %j', (values, words) => {
	expect(m.inForce(...values)).toEqual(words);
});

test.each<Case<typeof m.severed>>([
	[
		[{ by: 'dprk', name: 'the Gambia', when: 'on 19 March 2021', because: '', unknown: false }],
		'No relations: broken off by North Korea on 19 March 2021.'
	],
	[
		[{ by: 'both', name: 'the Gambia', when: 'on 19 March 2021', because: '', unknown: false }],
		'No relations: broken off by both sides on 19 March 2021.'
	],
	[
		[{ by: 'country', name: 'the Gambia', when: 'on 19 March 2021', because: '', unknown: false }],
		'No relations: broken off by the Gambia on 19 March 2021.'
	],
	[
		[{ by: 'unknown', name: 'the Gambia', when: 'on 19 March 2021', because: '', unknown: false }],
		'No relations: broken off on 19 March 2021.'
	],
	[[{ by: null, name: 'the Gambia', when: '', because: '', unknown: false }], 'No relations: broken off.'],
	[
		[{ by: 'dprk', name: 'the Gambia', when: 'on 19 March 2021', because: 'it rained', unknown: false }],
		'No relations: broken off by North Korea on 19 March 2021, because it rained.'
	],
	[
		[
			{
				by: 'dprk',
				name: 'the Gambia',
				when: 'on 19 March 2021',
				because: 'no source says why',
				unknown: true
			}
		],
		'No relations: broken off by North Korea on 19 March 2021; no source says why.'
	]
])('a break: %j → %j', (values, words) => {
	expect(m.severed(...values)).toEqual(words);
});

test.each<Case<typeof m.suspended>>([
	[
		[{ by: 'dprk', name: 'the Gambia', when: 'on 19 March 2021', because: '', unknown: false }],
		'Relations suspended by North Korea on 19 March 2021.'
	],
	[
		[{ by: 'dprk', name: 'the Gambia', when: 'on 19 March 2021', because: 'it rained', unknown: false }],
		'Relations suspended by North Korea on 19 March 2021, because it rained.'
	]
])('a suspension: %j → %j', (values, words) => {
	expect(m.suspended(...values)).toEqual(words);
});

test.each<Case<typeof m.office>>([
	[
		[[{ side: 'in-dprk', kind: 'Cooperation office', city: 'Pyongyang', since: '2011' }]],
		'No diplomatic relations, but a cooperation office in Pyongyang since 2011.'
	],
	[
		[
			[
				{ side: 'in-dprk', kind: 'Cooperation office', city: 'Pyongyang', since: '' },
				{ side: 'of-dprk', kind: 'General delegation', city: 'Paris', since: '1984' }
			]
		],
		'No diplomatic relations, but a cooperation office in Pyongyang and a North Korean general delegation in Paris since 1984.'
	]
])('offices: %j → %j', (values, words) => {
	expect(m.office(...values)).toEqual(words);
});

test.each<Case<typeof m.consular>>([
	[['in 1973'], 'No diplomatic relations, but consular relations established in 1973.']
])('consular relations: %j → %j', (values, words) => {
	expect(m.consular(...values)).toEqual(words);
});

test.each<Case<typeof m.recognised>>([
	[
		[{ by: 'both', name: 'A', when: 'in 1973' }],
		'Mutual recognition in 1973; no diplomatic relations are recorded.'
	],
	[
		[{ by: 'country', name: 'A', when: 'in 1973' }],
		'Recognised by A in 1973; no diplomatic relations are recorded.'
	],
	[[{ by: null, name: 'A', when: '' }], 'Recognised; no diplomatic relations are recorded.']
])('a recognition: %j → %j', (values, words) => {
	expect(m.recognised(...values)).toEqual(words);
});
