/** The rows of the legend that are no statuses, in British English: the vocabulary has the words for those. */
export const en = {
	'only-pyongyang': 'Only with Pyongyang',
	both: 'With both Koreas',
	'only-seoul': 'Only with Seoul',
	neither: 'With neither',
	unknown: 'Seoul’s side not known',
	korea: 'The two Koreas',
	staffed: 'Embassy in Pyongyang, staffed',
	unstaffed: 'Embassy without staff',
	'staff-unknown': 'Embassy, staff not known',
	'embassy-abroad': 'North Korean embassy there',
	'other-office': 'No embassy, but another office',
	covered: 'Ambassador from elsewhere',
	'no-mission': 'Relations, no mission known',
	'no-relations': 'No relations',
	gained: 'Relations gained',
	lost: 'Relations lost',
	changed: 'Changed otherwise',
	kept: 'Relations on both days',
	without: 'No relations on either day'
};
