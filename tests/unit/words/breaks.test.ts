import { expect, test } from 'vitest';
import { finding as m } from '#lib/words/messages/en/finding.ts';
import type { Case } from '../../fixtures/wordings.ts';

test.each<Case<typeof m.breaks>>([
	[
		[
			{
				where: '',
				date: '',
				count: 3,
				restored: 1,
				reason: 'because of a bombing',
				byThem: true,
				severed: true,
				suspended: false
			}
		],
		'3 states broke off relations because of a bombing; one has restored them.'
	],
	[
		[
			{
				where: '',
				date: '',
				count: 0,
				restored: 0,
				reason: 'because of a bombing',
				byThem: true,
				severed: true,
				suspended: false
			}
		],
		'No relations were broken off because of a bombing.'
	],
	[
		[
			{
				where: '',
				date: '1 May 1980',
				count: 0,
				restored: 0,
				reason: 'because of a bombing',
				byThem: true,
				severed: true,
				suspended: false
			}
		],
		'By 1 May 1980, no relations had been broken off because of a bombing.'
	],
	[
		[
			{
				where: '',
				date: '',
				count: 1,
				restored: 1,
				reason: 'because of a bombing',
				byThem: true,
				severed: true,
				suspended: false
			}
		],
		'One state broke off relations because of a bombing; it has restored them.'
	],
	[
		[
			{
				where: '',
				date: '',
				count: 1,
				restored: 0,
				reason: 'because of a bombing',
				byThem: true,
				severed: true,
				suspended: false
			}
		],
		'One state broke off relations because of a bombing; it has not restored them.'
	],
	[
		[
			{
				where: '',
				date: '',
				count: 1,
				restored: 0,
				reason: 'because of a bombing',
				byThem: false,
				severed: true,
				suspended: false
			}
		],
		'Relations with one state were broken off because of a bombing; they have not been restored.'
	],
	[
		[
			{
				where: '',
				date: '1 May 1980',
				count: 1,
				restored: 1,
				reason: 'because of a bombing',
				byThem: false,
				severed: true,
				suspended: false
			}
		],
		'By 1 May 1980, relations with one state had been broken off because of a bombing; they had been restored.'
	],
	[
		[
			{
				where: '',
				date: '',
				count: 3,
				restored: 3,
				reason: 'because of a bombing',
				byThem: true,
				severed: true,
				suspended: false
			}
		],
		'3 states broke off relations because of a bombing; all have restored them.'
	],
	[
		[
			{
				where: '',
				date: '',
				count: 3,
				restored: 2,
				reason: 'because of a bombing',
				byThem: true,
				severed: true,
				suspended: false
			}
		],
		'3 states broke off relations because of a bombing; 2 have restored them.'
	],
	[
		[
			{
				where: '',
				date: '',
				count: 3,
				restored: 0,
				reason: 'because of a bombing',
				byThem: true,
				severed: true,
				suspended: false
			}
		],
		'3 states broke off relations because of a bombing; none has restored them.'
	],
	[
		[
			{
				where: '',
				date: '',
				count: 3,
				restored: 1,
				reason: 'because of a bombing',
				byThem: false,
				severed: true,
				suspended: false
			}
		],
		'Relations with 3 states were broken off because of a bombing; one has restored them.'
	],
	[
		[
			{
				where: '',
				date: '',
				count: 3,
				restored: 1,
				reason: 'because of a bombing',
				byThem: false,
				severed: false,
				suspended: true
			}
		],
		'Relations with 3 states were suspended because of a bombing; one has restored them.'
	],
	[
		[
			{
				where: 'in Africa',
				date: '',
				count: 3,
				restored: 1,
				reason: 'because of a bombing',
				byThem: false,
				severed: true,
				suspended: true
			}
		],
		'In Africa, relations with 3 states were broken off or suspended because of a bombing; one has restored them.'
	],
	[
		[
			{
				where: 'in Africa',
				date: '1 May 1980',
				count: 3,
				restored: 1,
				reason: 'because of a bombing',
				byThem: true,
				severed: true,
				suspended: false
			}
		],
		'In Africa by 1 May 1980, 3 states had broken off relations because of a bombing; one had restored them.'
	]
])('breaks for a reason: %j → %j', (values, words) => {
	expect(m.breaks(...values)).toEqual(words);
});
